package vn.sxsh.outreach.participation;

/** How participants came to an activity. */
public enum IntakeWay {
  /** One by one. */
  CHOSEN,
  /** All facilities of a filter. */
  FILTER,
  /** From a list that somebody brought. */
  LIST,
  /** Because a person who works there took part. */
  PERSON,
  /** Said by a participant at the door. */
  CHECK_IN,
  /** Made up for a demonstration. */
  SAMPLE
}
