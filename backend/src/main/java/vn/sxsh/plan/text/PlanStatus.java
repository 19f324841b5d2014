package vn.sxsh.plan.text;

/** Where a plan stands. */
public enum PlanStatus {
  /** Being prepared: only those who may write plans see it. */
  DRAFT,
  ACTIVE,
  ENDED
}
