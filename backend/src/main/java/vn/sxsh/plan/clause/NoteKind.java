package vn.sxsh.plan.clause;

/** What a note beside the printed text is about. */
public enum NoteKind {
  /** Something in the paper does not fit together. */
  ODDITY,
  REMARK
}
