package vn.sxsh.outreach;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with outreach. */
public enum OutreachProblem implements Problem {
  /** The task, agency, unit or activity named does not exist, or the caller may not know of it. */
  OUTREACH_REFERENCE_UNKNOWN(422),
  /** The last day lies before the first. */
  OUTREACH_DAYS_REVERSED(422),
  /** What lies in the future cannot be completed. */
  COMPLETED_IN_FUTURE(422),
  /** Cancelling, or going back on what was completed, needs a reason. */
  OUTREACH_REASON_REQUIRED(422),
  /** The year's work belongs to another task. */
  WORK_OF_OTHER_TASK(422),
  /** Outlet, copies and the like belong to what is published. */
  NOT_A_MEDIA_KIND(422),
  /** The source of the money without the money. */
  COST_SOURCE_WITHOUT_COST(422),
  /** A re-run is of a first run of the same kind, and no re-run is of another one. */
  RERUN_OF_RERUN(422);

  private final int status;

  OutreachProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
