package vn.sxsh.outreach.survey;

/** What a question is about: knowledge, attitude and practice, as such surveys are built. */
public enum SurveyPart {
  /** What is known of cleaner production and its benefits. */
  KNOWLEDGE,
  /** What is thought of it. */
  ATTITUDE,
  /** What is done. */
  PRACTICE
}
