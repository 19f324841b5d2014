package vn.sxsh.outreach.answer;

/** Whether an answer was given before an activity or after it. */
public enum AnswerPhase {
  BEFORE,
  AFTER
}
