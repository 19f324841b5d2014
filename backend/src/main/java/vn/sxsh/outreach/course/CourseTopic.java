package vn.sxsh.outreach.course;

/** What a course teaches. Certificates of one topic take each other's place. */
public enum CourseTopic {
  CLEANER_PRODUCTION,
  /** Energy management and audits. */
  ENERGY_MANAGEMENT,
  ENVIRONMENT,
  ADVISORY_SKILLS,
  OTHER
}
