package vn.sxsh.plan.imports.draft;

/** What a part of the plan's body is about. */
public enum ClauseSection {
  PREAMBLE,
  VIEWPOINT,
  GENERAL_OBJECTIVE,
  TARGET,
  BODY_TASK,
  SOLUTION,
  FUNDING,
  DUTY,
  RECIPIENT,
  REMARK
}
