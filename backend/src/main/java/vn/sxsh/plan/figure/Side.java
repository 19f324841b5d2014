package vn.sxsh.plan.figure;

/** On which side of a figure a facility is. */
public enum Side {
  /** Counted above the line. */
  NUMERATOR,
  /** Counted below the line only: what is still missing. */
  REMAINDER,
  /** All that is counted below the line. */
  DENOMINATOR
}
