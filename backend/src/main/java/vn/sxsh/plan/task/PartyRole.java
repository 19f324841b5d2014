package vn.sxsh.plan.task;

/** What a body does in a task. */
public enum PartyRole {
  LEAD,
  COORDINATOR
}
