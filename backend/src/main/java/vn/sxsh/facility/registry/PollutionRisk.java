package vn.sxsh.facility.registry;

/** The risk that a facility pollutes (§I.1a puts those of high risk first). */
public enum PollutionRisk {
  LOW,
  MEDIUM,
  HIGH
}
