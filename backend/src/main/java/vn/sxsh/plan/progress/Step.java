package vn.sxsh.plan.progress;

/** What a state means to the progress of a task. */
public enum Step {
  /** Counts, and nothing is done yet. */
  OPEN,
  BEGUN,
  DONE,
  /** Does not count any more. */
  DROPPED
}
