package vn.sxsh.plan.progress;

/** How far a task is. Late is not a state: a task of any open state can be late. */
public enum TaskState {
  NOT_STARTED,
  IN_PROGRESS,
  DONE,
  SUSPENDED,
  CANCELLED
}
