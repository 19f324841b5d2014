package vn.sxsh.plan.work;

import java.util.Set;
import vn.sxsh.plan.progress.Step;

/** How far a year's work is, and what can follow. Late is computed, never a state. */
public enum WorkItemState {
  NOT_STARTED(Step.OPEN),
  IN_PROGRESS(Step.BEGUN),
  DONE(Step.DONE),
  SUSPENDED(Step.OPEN),
  CANCELLED(Step.DROPPED);

  private final Step step;

  WorkItemState(Step step) {
    this.step = step;
  }

  /** What the state means to the progress of the task. */
  public Step step() {
    return step;
  }

  /** True when {@code next} can follow this state. */
  public boolean canBecome(WorkItemState next) {
    return following().contains(next);
  }

  /** The states that can follow this one. */
  public Set<WorkItemState> following() {
    return switch (this) {
      case NOT_STARTED -> Set.of(IN_PROGRESS, DONE, SUSPENDED, CANCELLED);
      case IN_PROGRESS -> Set.of(NOT_STARTED, DONE, SUSPENDED, CANCELLED);
      case SUSPENDED -> Set.of(NOT_STARTED, IN_PROGRESS, CANCELLED);
      case DONE, CANCELLED -> Set.of(NOT_STARTED, IN_PROGRESS);
    };
  }

  /** True when going on to {@code next} needs a reason: stopping work, and reopening what ended. */
  public boolean needsReasonFor(WorkItemState next) {
    return next == SUSPENDED || next == CANCELLED || this == DONE || this == CANCELLED;
  }

  /** True while the work is expected to go on, so that it can be late. */
  public boolean isOpen() {
    return this == NOT_STARTED || this == IN_PROGRESS;
  }
}
