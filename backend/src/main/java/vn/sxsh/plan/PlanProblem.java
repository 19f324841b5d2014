package vn.sxsh.plan;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with a plan, a task or a work item. */
public enum PlanProblem implements Problem {
  /** The end of the period lies before its start. */
  PERIOD_REVERSED(422),
  /** A plan named as parent or predecessor does not exist, or is the plan itself. */
  KIN_UNKNOWN(422),
  DOCUMENT_UNKNOWN(422),
  CLAUSE_UNKNOWN(422),
  TASK_UNKNOWN(422),
  AGENCY_UNKNOWN(422),
  /** There is not exactly one lead that answers for the task. */
  ACCOUNTABLE_NOT_ONE(422),
  /** To suspend, cancel or take up again needs a reason. */
  REASON_REQUIRED(422),
  /** The state cannot follow the present one. */
  STATE_NOT_REACHABLE(409),
  /** A day lies outside of the year of the work item, or the end before the start. */
  DATES_OUTSIDE_YEAR(422),
  /** Only what is done has a day on which it was done. */
  DONE_ON_WITHOUT_DONE(422),
  DONE_ON_IN_FUTURE(422),
  /** What stands in the paper is cancelled, never deleted, and its words stay. */
  PRINTED_ITEM(422),
  /** The reading is none of the target's rule, or the target has no rule. */
  READING_OF_OTHER_RULE(400),
  /** A value entered by hand of a day to come, or one that would not stand today. */
  ENTERED_VALUE_DAYS(422),
  /** A share lacks one of its numbers, or a number is given of what is reached or not. */
  ENTERED_VALUE_OF_OTHER_KIND(422),
  /** A step set by hand of a year to come, or one that would not stand today. */
  LADDER_OVERRIDE_DAYS(422),
  /** A sub-target of a year outside of the plan, of a part that is none, or without one value. */
  SUB_TARGET_REFUSED(422),
  /** A coordinating agency writes work items of its own only. */
  NOT_OWN_AGENCY(403);

  private final int status;

  PlanProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
