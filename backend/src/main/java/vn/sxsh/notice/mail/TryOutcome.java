package vn.sxsh.notice.mail;

/** What became of one try to send a mail. */
public enum TryOutcome {
  /** Máy chủ thư đã nhận. */
  TAKEN,
  /** Máy chủ thư hoãn nhận, có thể nhận sau. */
  LATER,
  /** Máy chủ thư từ chối hẳn. */
  REFUSED,
  /** Không kết nối được, hoặc máy chủ thư không làm việc. */
  SERVER,
  /** Chưa đặt máy chủ thư: chỉ ghi lại. */
  LOGGED
}
