package vn.sxsh.document;

/** Whether a legal document holds (tình trạng hiệu lực). */
public enum LegalEffect {
  IN_FORCE,
  /** In force, with parts changed by a later document. */
  AMENDED,
  /** Another document took its place. */
  REPLACED,
  EXPIRED,
  /** Nobody has checked yet. */
  UNKNOWN
}
