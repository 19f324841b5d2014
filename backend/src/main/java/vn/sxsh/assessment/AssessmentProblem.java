package vn.sxsh.assessment;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with assessments. */
public enum AssessmentProblem implements Problem {
  /** The facility named does not exist, or the caller may not know of it. */
  ASSESSMENT_FACILITY_UNKNOWN(422),
  /** Criteria by which somebody was judged are final. */
  CRITERIA_USED(409),
  /** There is no such version of the criteria, or it is a draft. */
  CRITERIA_NOT_PUBLISHED(422),
  /** Two criteria have the same code. */
  CRITERIA_CODE_TWICE(422),
  /** Potential, need and ability are each asked for. */
  CRITERIA_ASPECT_MISSING(422),
  /** The marks of a scale ascend from zero, and the last is worth something. */
  CRITERIA_SCALE(422),
  /** The threshold of a high level lies above that of a medium one. */
  CRITERIA_LEVELS(422),
  /** A mark that the scale of its criterion does not have, or two marks of one criterion. */
  MARKS_DO_NOT_FIT(422),
  /** What is completed has a mark for every criterion. */
  MARKS_MISSING(422),
  ASSESSED_IN_FUTURE(422),
  /** Not possible in the state that the assessment is in. */
  ASSESSMENT_STATE(409),
  /** Nobody verifies what he has completed himself. */
  ASSESSMENT_OWN_WORK(422);

  private final int status;

  AssessmentProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
