package vn.sxsh.outreach.person;

/** How a person came to stand in the list of an activity. */
public enum AttendanceWay {
  /** Entered by staff. */
  CHOSEN,
  /** By the person, at the door. */
  CHECK_IN,
  /** Made up for a demonstration. */
  SAMPLE
}
