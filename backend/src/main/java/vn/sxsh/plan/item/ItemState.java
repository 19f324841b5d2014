package vn.sxsh.plan.item;

import vn.sxsh.plan.progress.Step;

/** How far an action or an expected result is. */
public enum ItemState {
  NOT_STARTED(Step.OPEN),
  IN_PROGRESS(Step.BEGUN),
  DONE(Step.DONE),
  CANCELLED(Step.DROPPED);

  private final Step step;

  ItemState(Step step) {
    this.step = step;
  }

  /** What the state means to the progress of the task. */
  public Step step() {
    return step;
  }
}
