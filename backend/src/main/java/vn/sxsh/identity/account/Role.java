package vn.sxsh.identity.account;

import static vn.sxsh.shared.security.Permissions.ACCOUNT_READ;
import static vn.sxsh.shared.security.Permissions.ACCOUNT_WRITE;
import static vn.sxsh.shared.security.Permissions.ASSESSMENT_READ;
import static vn.sxsh.shared.security.Permissions.ASSESSMENT_VERIFY;
import static vn.sxsh.shared.security.Permissions.ASSESSMENT_WRITE;
import static vn.sxsh.shared.security.Permissions.CHANGE_FEED;
import static vn.sxsh.shared.security.Permissions.CHANGE_READ;
import static vn.sxsh.shared.security.Permissions.DOCUMENT_READ;
import static vn.sxsh.shared.security.Permissions.DOCUMENT_WRITE;
import static vn.sxsh.shared.security.Permissions.ENTERPRISE_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
import static vn.sxsh.shared.security.Permissions.FACILITY_MERGE;
import static vn.sxsh.shared.security.Permissions.FACILITY_PROPOSE;
import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;
import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;
import static vn.sxsh.shared.security.Permissions.PLAN_IMPORT;
import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;
import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_WRITE;
import static vn.sxsh.shared.security.Permissions.SYSTEM_MANAGE;
import static vn.sxsh.shared.security.Permissions.TASK_REPORT;

import java.util.Set;

/** The kinds of people and systems of the plan (§V), each with what it may do. */
public enum Role {
  /** Keeps accounts, reference data and the system. */
  ADMINISTRATOR(
      PLAN_READ,
      PLAN_WRITE,
      PLAN_IMPORT,
      TASK_REPORT,
      REFERENCE_READ,
      REFERENCE_WRITE,
      DOCUMENT_READ,
      DOCUMENT_WRITE,
      ENTERPRISE_READ,
      FACILITY_READ,
      FACILITY_WRITE,
      FACILITY_PROPOSE,
      FACILITY_MERGE,
      FACILITY_CONFIDENTIAL,
      ACCOUNT_READ,
      ACCOUNT_WRITE,
      OUTREACH_READ,
      OUTREACH_WRITE,
      HISTORY_READ,
      CHANGE_READ,
      CHANGE_FEED,
      SYSTEM_MANAGE,
      ASSESSMENT_READ,
      ASSESSMENT_WRITE,
      ASSESSMENT_VERIFY),
  /** Officer of the Department of Industry and Trade, the standing body (§V.1). */
  DEPARTMENT_OFFICER(
      PLAN_READ,
      PLAN_WRITE,
      PLAN_IMPORT,
      TASK_REPORT,
      REFERENCE_READ,
      REFERENCE_WRITE,
      DOCUMENT_READ,
      DOCUMENT_WRITE,
      ENTERPRISE_READ,
      FACILITY_READ,
      FACILITY_WRITE,
      FACILITY_PROPOSE,
      FACILITY_MERGE,
      FACILITY_CONFIDENTIAL,
      ACCOUNT_READ,
      ACCOUNT_WRITE,
      OUTREACH_READ,
      OUTREACH_WRITE,
      HISTORY_READ,
      CHANGE_READ,
      ASSESSMENT_READ,
      ASSESSMENT_WRITE,
      ASSESSMENT_VERIFY),
  /** Advisor of the Centre, home of the advisory team (§II.4a). */
  ADVISOR(
      PLAN_READ,
      TASK_REPORT,
      REFERENCE_READ,
      DOCUMENT_READ,
      ENTERPRISE_READ,
      FACILITY_READ,
      FACILITY_PROPOSE,
      FACILITY_CONFIDENTIAL,
      OUTREACH_READ,
      OUTREACH_WRITE,
      HISTORY_READ,
      ASSESSMENT_READ,
      ASSESSMENT_WRITE),
  /** Reporter of another agency (§V.2–9, 11). */
  REPORTER(
      PLAN_READ,
      TASK_REPORT,
      REFERENCE_READ,
      DOCUMENT_READ,
      ENTERPRISE_READ,
      FACILITY_READ,
      OUTREACH_READ,
      OUTREACH_WRITE,
      HISTORY_READ),
  /** Officer of a district, focal point of the network (§V.10, §II.4b). */
  DISTRICT_OFFICER(
      PLAN_READ,
      TASK_REPORT,
      REFERENCE_READ,
      DOCUMENT_READ,
      ENTERPRISE_READ,
      FACILITY_READ,
      FACILITY_WRITE,
      FACILITY_CONFIDENTIAL,
      OUTREACH_READ,
      OUTREACH_WRITE,
      HISTORY_READ,
      ASSESSMENT_READ,
      ASSESSMENT_WRITE),
  /** A production facility (§V.12). */
  FACILITY(
      PLAN_READ,
      REFERENCE_READ,
      DOCUMENT_READ,
      FACILITY_READ,
      FACILITY_PROPOSE,
      FACILITY_CONFIDENTIAL,
      ASSESSMENT_READ),
  /** Leader of the province. */
  LEADER(
      PLAN_READ,
      REFERENCE_READ,
      DOCUMENT_READ,
      ENTERPRISE_READ,
      FACILITY_READ,
      OUTREACH_READ,
      HISTORY_READ),
  /** The Ministry's national database. */
  MINISTRY(PLAN_READ, REFERENCE_READ, CHANGE_FEED),
  /** The program itself. */
  SYSTEM();

  private final Set<String> permissions;

  Role(String... permissions) {
    this.permissions = Set.of(permissions);
  }

  /** True when an account of that kind can have the role. */
  public boolean suits(AccountKind kind) {
    return switch (this) {
      case SYSTEM -> kind == AccountKind.SYSTEM;
      case MINISTRY -> kind == AccountKind.MACHINE;
      default -> kind == AccountKind.PERSON;
    };
  }

  /** What the role may do, as {@code noun:verb}. */
  public Set<String> permissions() {
    return permissions;
  }
}
