package vn.sxsh.outreach.certificate;

/** What came of a course for a person. */
public enum CourseOutcome {
  PASSED,
  FAILED,
  /** Took part, without a test. */
  ATTENDED
}
