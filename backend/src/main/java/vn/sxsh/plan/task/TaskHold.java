package vn.sxsh.plan.task;

/** Whether somebody has stopped a task; every other state of a task is computed. */
public enum TaskHold {
  NONE,
  SUSPENDED,
  CANCELLED
}
