package vn.sxsh.plan.imports.job;

/** How far an import is. */
public enum ImportStatus {
  /** Read, and waiting for a person to look it through. */
  DRAFT,
  COMMITTED
}
