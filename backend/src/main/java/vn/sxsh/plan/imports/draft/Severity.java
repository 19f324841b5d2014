package vn.sxsh.plan.imports.draft;

/** How much a doubt matters before saving. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** Should be looked at. */
  WARNING,
  /** Must be mended before the draft can be saved. */
  ERROR
}
