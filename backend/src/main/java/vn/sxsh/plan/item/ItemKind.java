package vn.sxsh.plan.item;

/** In which column of the matrix an item stands. */
public enum ItemKind {
  /** Nội dung hành động. */
  ACTION,
  /** Kết quả dự kiến đạt được. */
  RESULT
}
