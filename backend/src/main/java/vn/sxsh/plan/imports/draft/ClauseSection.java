package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a part of the plan's body is about. */
@Schema(name = "DraftClauseSection")
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
