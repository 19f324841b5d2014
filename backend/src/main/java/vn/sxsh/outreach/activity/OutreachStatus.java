package vn.sxsh.outreach.activity;

/** How far an activity is; only what is completed reaches anybody. */
public enum OutreachStatus {
  PLANNED,
  COMPLETED,
  CANCELLED;

  /** True when the step to {@code next} is to be explained. */
  boolean needsReasonFor(OutreachStatus next) {
    return next != this && (next == CANCELLED || this == COMPLETED);
  }
}
