package vn.sxsh.assessment.quantity;

/** What a unit measures. */
public enum Dimension {
  MASS,
  VOLUME,
  ENERGY,
  /** Things that are counted, such as bricks. */
  COUNT
}
