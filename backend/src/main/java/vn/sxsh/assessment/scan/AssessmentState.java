package vn.sxsh.assessment.scan;

/** How far an assessment is. */
public enum AssessmentState {
  /** No mark has been given. */
  PLANNED,
  IN_PROGRESS,
  /** It counts, and nothing of it changes unless it is reopened. */
  COMPLETED,
  /** Somebody else has checked it: it is closed for good. */
  VERIFIED;

  /** True while marks may be given. */
  boolean isOpen() {
    return this == PLANNED || this == IN_PROGRESS;
  }

  /** True when somebody may put it into the other state; an edit leaves it open. */
  boolean canBecome(AssessmentState next) {
    return switch (next) {
      case PLANNED -> isOpen();
      case IN_PROGRESS -> this != VERIFIED;
      case COMPLETED -> isOpen();
      case VERIFIED -> this == COMPLETED;
    };
  }
}
