package vn.sxsh.assessment.criteria;

/** What a criterion tells of a facility. */
public enum Aspect {
  /** How much there is to gain: pollution, use of resources. */
  POTENTIAL,
  /** Whether the facility needs and wants it. */
  NEED,
  /** Whether it can: money, technique, management. */
  ABILITY
}
