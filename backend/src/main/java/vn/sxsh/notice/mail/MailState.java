package vn.sxsh.notice.mail;

/** How far a mail is. */
public enum MailState {
  /** Chờ gửi, hoặc chờ gửi lại. */
  WAITING,
  /** Một máy chủ đang gửi. */
  SENDING,
  /** Máy chủ thư đã nhận. */
  SENT,
  /** Chưa đặt máy chủ thư: nội dung được ghi lại, không gửi. */
  LOGGED,
  /** Không gửi được. */
  FAILED
}
