package vn.sxsh.notice.choice;

/** How often a person is told by mail. */
public enum MailFrequency {
  /** Không gửi thư. */
  OFF,
  /** Mỗi ngày một thư, nếu có thông báo mới. */
  DAILY,
  /** Thứ Hai hằng tuần, nếu có thông báo mới. */
  WEEKLY
}
