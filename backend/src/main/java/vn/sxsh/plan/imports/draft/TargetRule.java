package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The computations that a target can be given without new code. */
@Schema(name = "DraftTargetRule")
public enum TargetRule {
  OUTREACH_REACH,
  AWARENESS,
  ADOPTION,
  SAVING,
  TEAM_ESTABLISHED,
  FACILITIES_SUPPORTED
}
