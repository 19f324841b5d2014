package vn.sxsh.plan.target;

/** The computations that a target can be given without new code (see the plan, §I.2b). */
public enum TargetRule {
  OUTREACH_REACH,
  AWARENESS,
  ADOPTION,
  SAVING,
  TEAM_ESTABLISHED,
  /** Facilities supported with an assessment and a project (annex 4.2). */
  FACILITIES_SUPPORTED
}
