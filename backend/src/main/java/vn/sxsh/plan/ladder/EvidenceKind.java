package vn.sxsh.plan.ladder;

import static vn.sxsh.shared.security.Permissions.ASSESSMENT_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;

/** The kinds of records that a step can rest on, each with the right that it takes to read one. */
public enum EvidenceKind {
  OUTREACH_ACTIVITY(OUTREACH_READ),
  SURVEY_ANSWER(FACILITY_CONFIDENTIAL),
  POTENTIAL_ASSESSMENT(ASSESSMENT_READ);

  final String permission;

  EvidenceKind(String permission) {
    this.permission = permission;
  }
}
