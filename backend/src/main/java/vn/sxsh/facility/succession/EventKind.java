package vn.sxsh.facility.succession;

/** What can happen to a facility on a date. */
public enum EventKind {
  /** Thay đổi tình trạng hoạt động. */
  STATUS,
  /** Đổi tên. */
  RENAME,
  /** Chuyển chủ sở hữu. */
  SALE,
  /** Tách thành cơ sở khác. */
  SPLIT,
  /** Di dời. */
  RELOCATION
}
