package vn.sxsh.shared.security;

/** Names of the permissions, {@code noun:verb}, as endpoints declare them. */
public final class Permissions {

  public static final String PLAN_READ = "plan:read";
  public static final String PLAN_WRITE = "plan:write";
  public static final String PLAN_IMPORT = "plan:import";
  public static final String TASK_REPORT = "task:report";
  public static final String REFERENCE_READ = "reference:read";
  public static final String REFERENCE_WRITE = "reference:write";
  public static final String DOCUMENT_READ = "document:read";
  public static final String DOCUMENT_WRITE = "document:write";
  public static final String ACCOUNT_READ = "account:read";
  public static final String ACCOUNT_WRITE = "account:write";
  public static final String FACILITY_READ = "facility:read";
  public static final String FACILITY_WRITE = "facility:write";

  /** Asking for changes in a facility's record, which an officer accepts or returns. */
  public static final String FACILITY_PROPOSE = "facility:propose";

  /** Deciding on duplicates, making two records one, and two again. */
  public static final String FACILITY_MERGE = "facility:merge";

  /** The owners of sites, whatever the area: staff only. */
  public static final String ENTERPRISE_READ = "enterprise:read";

  /**
   * Contacts, declared energy use, personal numbers, and facilities that others may not know of.
   */
  public static final String FACILITY_CONFIDENTIAL = "facility:confidential";

  /** What is done to inform and train. */
  public static final String OUTREACH_READ = "outreach:read";

  public static final String OUTREACH_WRITE = "outreach:write";

  /** Which facilities have potential, and what they can pay; a facility reads its own. */
  public static final String ASSESSMENT_READ = "assessment:read";

  public static final String ASSESSMENT_WRITE = "assessment:write";

  /** Checking what somebody else has assessed. */
  public static final String ASSESSMENT_VERIFY = "assessment:verify";

  public static final String HISTORY_READ = "history:read";
  public static final String CHANGE_READ = "change:read";
  public static final String CHANGE_FEED = "change:feed";
  public static final String SYSTEM_MANAGE = "system:manage";

  private Permissions() {}
}
