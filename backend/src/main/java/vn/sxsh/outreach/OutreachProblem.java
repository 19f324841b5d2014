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
  RERUN_OF_RERUN(422),
  /** A re-run adds no reach: who took part is recorded with the first run. */
  RERUN_HAS_NO_PARTICIPANTS(422),
  /** The filter shows another number of facilities than the person has seen. */
  SELECTION_CHANGED(409),
  /** More facilities than are added at once. */
  SELECTION_TOO_LARGE(422),
  /**
   * A person is not joined with itself, nor with one who was joined; nor parted when it was not.
   */
  JOIN_NOT_POSSIBLE(422),
  /** The activity is not today yet. */
  CHECK_IN_NOT_YET(409),
  /** The days of the activity are over, or it was cancelled. */
  CHECK_IN_OVER(410),
  /** So many have checked in that something is wrong. */
  CHECK_IN_FULL(409),
  /** A version that was answered is final. */
  SURVEY_ANSWERED(409),
  /** There is no such version, or it is a draft. */
  SURVEY_NOT_PUBLISHED(422),
  /** Knowledge, attitude and practice are each asked for. */
  SURVEY_PART_MISSING(422),
  /** Two questions, or two options of one, have the same code. */
  SURVEY_CODE_TWICE(422),
  /** No option of the question is worth anything. */
  SURVEY_WITHOUT_POINTS(422),
  /** Not exactly one option of every question. */
  CHOICES_DO_NOT_FIT(422),
  ANSWERED_IN_FUTURE(422),
  /** Before or after what? */
  PHASE_WITHOUT_ACTIVITY(422),
  /** An answer is corrected for a reason. */
  ANSWER_REASON_REQUIRED(422),
  /** A link works for a year at most, and not in the past. */
  LINK_DAYS(422),
  /** Nobody was chosen, and the activity has no participants. */
  NOBODY_TO_INVITE(422),
  /** The link was used, and works once. */
  LINK_USED(410),
  /** The days of the link are over, or it was withdrawn. */
  LINK_OVER(410),
  /** A course has one organiser: an agency, or somebody else. */
  COURSE_ORGANISER(422),
  /** Only a training of the register can be a course. */
  COURSE_NOT_TRAINING(422),
  /** The person has a result in the course. */
  COURSE_PERSON_TWICE(409),
  CERTIFICATE_WITHOUT_PASS(422),
  /** A certificate has a number and a day of issue. */
  CERTIFICATE_INCOMPLETE(422),
  /** Issued before the course, or over before it was issued. */
  CERTIFICATE_DAYS(422),
  FILE_TOO_LARGE(413),
  /** Neither PDF, picture nor Office document, whatever its name says. */
  FILE_OF_OTHER_KIND(415),
  TOO_MANY_FILES(422);

  private final int status;

  OutreachProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
