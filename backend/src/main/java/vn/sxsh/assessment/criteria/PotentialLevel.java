package vn.sxsh.assessment.criteria;

/** How much potential a score means, by the thresholds of its version of the criteria. */
public enum PotentialLevel {
  HIGH,
  MEDIUM,
  LOW;

  /** True for what target T2 counts as a facility with potential. */
  public boolean hasPotential() {
    return this != LOW;
  }
}
