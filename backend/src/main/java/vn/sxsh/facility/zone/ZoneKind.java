package vn.sxsh.facility.zone;

/** Kinds of planned places for industry. */
public enum ZoneKind {
  /** Khu kinh tế. */
  ECONOMIC_ZONE,
  /** Khu công nghiệp. */
  INDUSTRIAL_PARK,
  /** Cụm công nghiệp. */
  INDUSTRIAL_CLUSTER
}
