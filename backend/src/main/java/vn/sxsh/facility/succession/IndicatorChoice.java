package vn.sxsh.facility.succession;

/** Whether consumption and savings are compared across an event. */
public enum IndicatorChoice {
  /** What was measured before goes on. */
  CONTINUE,
  /** A new baseline begins. */
  RESTART
}
