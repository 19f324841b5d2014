package vn.sxsh.plan.party;

/** What a body does in a task. */
public enum PartyRole {
  LEAD,
  COORDINATOR
}
