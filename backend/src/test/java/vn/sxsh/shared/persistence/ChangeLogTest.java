package vn.sxsh.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.testing.TestServer;

/** The change log is written by the database: whatever reaches a watched table is in it. */
@QuarkusTest
class ChangeLogTest {

  private static final String AS_SYSTEM =
      "SELECT set_config('sxsh.actor', '00000000-0000-7000-8000-000000000000', true),"
          + " set_config('sxsh.source', 'IMPORT', true), set_config('sxsh.reason', 'thử', true);";

  @BeforeEach
  void aWatchedTable() throws SQLException {
    asSuperuser(
        """
        CREATE TABLE probe (id uuid PRIMARY KEY, parent_id uuid, name text, secret text, updated_at timestamptz, deleted_at timestamptz);
        GRANT ALL ON probe TO PUBLIC;
        SELECT watch_table('probe', 'PROBE', 'parent_id', '{secret}');
        """);
  }

  @AfterEach
  void drop() throws SQLException {
    asSuperuser("DROP TABLE probe");
  }

  @Test
  void bulkStatementsLeaveOneRowForEachRecord() throws SQLException {
    inApplication(
        AS_SYSTEM
            + "INSERT INTO probe SELECT uuidv7(), uuidv7(), 'n' || n, 's' FROM generate_series(1, 3) n;"
            + "UPDATE probe SET name = name || '!', secret = 't', updated_at = now();"
            + "UPDATE probe SET updated_at = now();"
            + "UPDATE probe SET deleted_at = now();"
            + "DELETE FROM probe;");

    assertThat(
            rows(
                "SELECT operation || ' ' || count(*) FROM change_log WHERE record_type = 'PROBE'"
                    + " GROUP BY operation ORDER BY min(id)"))
        .containsExactly("INSERT 3", "UPDATE 3", "DELETE 6");
    assertThat(
            rows(
                "SELECT before::text || after::text FROM change_log"
                    + " WHERE record_type = 'PROBE' AND operation = 'UPDATE' ORDER BY id LIMIT 1"))
        .containsExactly(
            "{\"name\": \"n1\", \"secret\": \"***\"}{\"name\": \"n1!\", \"secret\": \"***\"}");
    assertThat(
            rows(
                "SELECT DISTINCT source || ' ' || reason || ' ' || (subject_id <> record_id)"
                    + " FROM change_log WHERE record_type = 'PROBE'"))
        .containsExactly("IMPORT thử true");
    assertThat(
            rows(
                "SELECT id::text FROM change_log WHERE (coalesce(before, '{}') || coalesce(after, '{}')) ->> 'secret' NOT IN ('***')"))
        .isEmpty();
  }

  /** Tables that hold no business record: sessions, counters, contents of files, the log itself. */
  private static final List<String> UNWATCHED =
      List.of(
          "account_use",
          "assessment_standing",
          "boundary_shape",
          "change_log",
          "change_seal",
          "change_word",
          "creation",
          "facility_cohort_member",
          "facility_count",
          "facility_import",
          "facility_import_mapping",
          "facility_import_row",
          "flyway_schema_history",
          "login_throttle",
          "mail_try",
          "notice",
          "notice_mail",
          "outreach_file_content",
          "outreach_reach",
          "outreach_reach_day",
          "plan_import",
          "refresh_token",
          "session",
          "setup_link",
          "survey_awareness",
          "survey_throttle");

  @Test
  void everyTableIsWatchedUnlessItIsListed() throws SQLException {
    List<String> unwatched =
        rows(
            """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
              AND 3 <> (SELECT count(*) FROM pg_trigger t
                        WHERE t.tgrelid = c.oid AND t.tgfoid = 'change_log_write'::regproc AND t.tgenabled = 'O')
            ORDER BY c.relname
            """);
    assertThat(unwatched).containsExactlyElementsOf(UNWATCHED);
  }

  @Test
  void aWriteWithoutAnAuthorIsRefused() {
    assertThatThrownBy(
            () -> inApplication("INSERT INTO probe VALUES (uuidv7(), uuidv7(), 'n', 's')"))
        .hasMessageContaining("actor_id");
  }

  @Test
  void aStatementThatTouchesNothingNeedsNoAuthor() throws SQLException {
    inApplication("UPDATE probe SET name = 'x'");
  }

  @Test
  void theApplicationCannotEditTheLog() {
    for (String attack :
        List.of(
            "UPDATE change_log SET reason = 'x'",
            "DELETE FROM change_log",
            "TRUNCATE change_log",
            "INSERT INTO change_log (record_type) VALUES ('X')",
            "ALTER TABLE change_log DISABLE TRIGGER ALL")) {
      assertThatThrownBy(() -> inApplication(attack))
          .isInstanceOf(SQLException.class)
          .extracting(failed -> ((SQLException) failed).getSQLState())
          .isEqualTo("42501");
    }
  }

  @Test
  void notEvenTheOwnerEditsIt() {
    assertThatThrownBy(() -> asSuperuser("UPDATE change_log SET reason = 'x'"))
        .hasMessageContaining("append-only");
  }

  private static void asSuperuser(String sql) throws SQLException {
    try (Connection connection = TestServer.connect("superuser");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void inApplication(String sql) throws SQLException {
    try (Connection connection = TestServer.connect("application");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(sql);
      connection.commit();
    }
  }

  private static List<String> rows(String query) throws SQLException {
    try (Connection connection = TestServer.connect("superuser");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }
}
