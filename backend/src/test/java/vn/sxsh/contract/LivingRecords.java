package vn.sxsh.contract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.sxsh.testing.TestServer;

/** Records that exist, deleted ones too: what carries their ids gets further than "not found". */
final class LivingRecords implements AutoCloseable {

  /** The table behind each collection of the API, by the last word of its path. */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("agencies", "agency");
    TABLES.put("agency-groups", "agency_group");
    TABLES.put("admin-units", "admin_unit");
    TABLES.put("sectors", "sector");
    TABLES.put("legal-documents", "legal_document");
    TABLES.put("plans", "plan");
    TABLES.put("imports", "plan_import");
    TABLES.put("notes", "plan_note");
    TABLES.put("clauses", "plan_clause");
    TABLES.put("tasks", "task");
    TABLES.put("task-items", "task_item");
    TABLES.put("comments", "task_comment");
    TABLES.put("work-items", "work_item");
    TABLES.put("boundary-layers", "boundary_layer");
    TABLES.put("industrial-zones", "industrial_zone");
    TABLES.put("enterprises", "enterprise");
    TABLES.put("facilities", "facility");
    TABLES.put("events", "facility_event");
    TABLES.put("users", "account");
    TABLES.put("duplicates", "facility_duplicate");
    TABLES.put("merges", "facility_merge");
    TABLES.put("saved-views", "saved_view");
    TABLES.put("outreach-activities", "outreach_activity");
    TABLES.put("people", "outreach_attendance");
    TABLES.put("intakes", "outreach_intake");
    TABLES.put("files", "outreach_file");
    TABLES.put("surveys", "survey");
    TABLES.put("survey-answers", "survey_answer");
    TABLES.put("survey-invitations", "survey_invitation");
    TABLES.put("courses", "course");
    TABLES.put("facility-cohorts", "facility_cohort");
    TABLES.put("entered-values", "entered_value");
    TABLES.put("sub-targets", "sub_target");
    TABLES.put("overrides", "ladder_override");
    TABLES.put("results", "course_result");
    TABLES.put("notice-mails", "notice_mail");
    TABLES.put("criteria-sets", "criteria_set");
    TABLES.put("assessments", "potential_assessment");
  }

  private static final int MOST = 40;

  private final Random random;
  private final Connection database;
  private final Map<String, List<String>> ids = new HashMap<>();

  LivingRecords(Random random) throws SQLException {
    this.random = random;
    this.database = TestServer.connect("superuser");
  }

  /** Looks again at what there is; the accounts that the run itself uses are left alone. */
  void look() throws SQLException {
    for (Map.Entry<String, String> each : TABLES.entrySet()) {
      String others = each.getValue().equals("account") ? " WHERE password_hash IS NULL" : "";
      ids.put(
          each.getKey(),
          query("SELECT id FROM " + each.getValue() + others + " ORDER BY id DESC LIMIT " + MOST));
    }
  }

  /** An id of the collection, or one of nothing when it is empty. */
  String in(String collection) {
    List<String> known = ids.getOrDefault(collection, List.of());
    return known.isEmpty()
        ? new UUID(random.nextLong(), random.nextLong()).toString()
        : known.get(random.nextInt(known.size()));
  }

  /** An id that a property of that name may well hold. */
  String likely(String property) {
    String name = property.toLowerCase(Locale.ROOT);
    if (name.equals("id")) {
      return new UUID(random.nextLong(), random.nextLong()).toString();
    }
    for (String collection : TABLES.keySet()) {
      String singular = collection.replace("ies", "y").replaceAll("s$", "").replace("-", "");
      if (name.contains(singular) && !(collection.equals("agencies") && name.contains("group"))) {
        return in(collection);
      }
    }
    return in(List.copyOf(TABLES.keySet()).get(random.nextInt(TABLES.size())));
  }

  /** The version of the record of that collection as an ETag. */
  String etag(String collection, String id) throws SQLException {
    if (id == null || !TABLES.containsKey(collection) || !id.matches("[0-9a-f-]{36}")) {
      return "\"0\"";
    }
    List<String> version =
        query("SELECT version FROM " + TABLES.get(collection) + " WHERE id = '" + id + "'");
    return '"' + (version.isEmpty() ? "0" : version.get(0)) + '"';
  }

  private List<String> query(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
