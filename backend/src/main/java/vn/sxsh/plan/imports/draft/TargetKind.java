package vn.sxsh.plan.imports.draft;

/** How a target is measured. */
public enum TargetKind {
  /** A share, in per cent. */
  RATE,
  /** A number of things. */
  COUNT,
  /** Something that is there or is not. */
  MILESTONE,
  /** Entered by hand with evidence. */
  MANUAL
}
