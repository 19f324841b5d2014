package vn.sxsh.plan.imports.draft;

/** The computations that a target can be given without new code. */
public enum TargetRule {
  OUTREACH_REACH,
  AWARENESS,
  ADOPTION,
  SAVING,
  TEAM_ESTABLISHED
}
