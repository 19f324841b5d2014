package vn.sxsh.plan.target;

/** On which side of the aim a target is met. */
public enum TargetDirection {
  AT_LEAST,
  AT_MOST
}
