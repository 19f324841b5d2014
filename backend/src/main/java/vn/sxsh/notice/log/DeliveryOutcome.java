package vn.sxsh.notice.log;

/** What became of telling somebody. */
public enum DeliveryOutcome {
  /** Đã hiện trong chương trình, chưa đọc. */
  SHOWN,
  /** Đã đọc trong chương trình. */
  READ,
  /** Thư đang chờ gửi. */
  WAITING,
  /** Thư đang được gửi. */
  SENDING,
  /** Máy chủ thư đã nhận thư. */
  SENT,
  /** Chưa đặt máy chủ thư: chỉ ghi lại. */
  LOGGED,
  /** Thư không gửi được. */
  FAILED
}
