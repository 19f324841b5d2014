package vn.sxsh.audit;

import static vn.sxsh.shared.security.Permissions.ACCOUNT_READ;
import static vn.sxsh.shared.security.Permissions.ASSESSMENT_READ;
import static vn.sxsh.shared.security.Permissions.DOCUMENT_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which permission it takes to read the changes of each type of record. A table that is watched and
 * not on this list fails a test: somebody must decide who may read it.
 */
public final class RecordTypes {

  private static final Map<String, String> PERMISSIONS = new TreeMap<>();

  static {
    readBy(ACCOUNT_READ, "ACCOUNT", "SAVED_VIEW", "NOTICE_CHOICE", "MAIL_RESEND");
    readBy(REFERENCE_READ, "ADMIN_UNIT", "SECTOR", "AGENCY", "AGENCY_GROUP");
    readBy(REFERENCE_READ, "AGENCY_GROUP_MEMBER", "ADMIN_UNIT_SUCCESSION", "AGENCY_SUCCESSION");
    readBy(REFERENCE_READ, "AGENCY_FOCAL_POINT");
    readBy(DOCUMENT_READ, "LEGAL_DOCUMENT", "STORED_FILE");
    readBy(PLAN_READ, "PLAN", "PLAN_LEGAL_BASIS", "PLAN_CLAUSE", "PLAN_NOTE", "PLAN_IMPORT");
    readBy(
        PLAN_READ,
        "TARGET",
        "ENTERED_VALUE",
        "SUB_TARGET",
        "TASK_GROUP",
        "TASK",
        "TASK_ITEM",
        "TASK_PARTY",
        "TASK_CLAUSE");
    readBy(PLAN_READ, "DUTY", "DUTY_PARTY", "WORK_ITEM", "TASK_COMMENT");
    readBy(REFERENCE_READ, "INDUSTRIAL_ZONE", "BOUNDARY_LAYER", "ENERGY_THRESHOLD");
    readBy(FACILITY_READ, "FACILITY_COHORT");
    // Their entries hold confidential fields, which the log cannot leave out for one reader.
    readBy(FACILITY_CONFIDENTIAL, "ENTERPRISE", "FACILITY", "FACILITY_PAST", "FACILITY_EVENT");
    readBy(FACILITY_CONFIDENTIAL, "FACILITY_IDENTIFIER", "FACILITY_CONTACT", "PROCESS_LINE");
    readBy(FACILITY_CONFIDENTIAL, "FACILITY_PRODUCT", "FACILITY_DUPLICATE", "FACILITY_MERGE");
    readBy(FACILITY_CONFIDENTIAL, "FACILITY_PROPOSAL", "FACILITY_FINDING");
    readBy(FACILITY_CONFIDENTIAL, "LADDER_OVERRIDE");
    readBy(OUTREACH_READ, "OUTREACH_ACTIVITY", "OUTREACH_PARTNER", "OUTREACH_INTAKE");
    readBy(OUTREACH_READ, "OUTREACH_CHECK_IN", "OUTREACH_FILE", "SURVEY", "COURSE");
    // They tell of facilities that not everybody may know of, and of people.
    readBy(FACILITY_CONFIDENTIAL, "OUTREACH_FACILITY", "OUTREACH_PERSON", "OUTREACH_ATTENDANCE");
    readBy(FACILITY_CONFIDENTIAL, "SURVEY_ANSWER", "SURVEY_INVITATION", "COURSE_RESULT");
    readBy(ASSESSMENT_READ, "CRITERIA_SET", "POTENTIAL_ASSESSMENT");
  }

  private RecordTypes() {}

  /** The types whose changes may be read by whoever has these permissions. */
  public static Set<String> readableWith(Set<String> permissions) {
    return PERMISSIONS.entrySet().stream()
        .filter(type -> permissions.contains(type.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Every type that has been decided on. */
  public static Set<String> all() {
    return PERMISSIONS.keySet();
  }

  private static void readBy(String permission, String... types) {
    Arrays.stream(types).forEach(type -> PERMISSIONS.put(type, permission));
  }
}
