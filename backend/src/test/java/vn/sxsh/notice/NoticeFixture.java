package vn.sxsh.notice;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sxsh.facility.imports.ImportEnded;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.notice.reminder.ReminderService;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.TestServer;

/** Lets the reminders look for deadlines when a test says so, and shows what came of it. */
final class NoticeFixture {

  private NoticeFixture() {}

  /** Looks for deadlines at noon of that day in Viet Nam. */
  static int remindOn(LocalDate day) {
    return remindAt(day + "T05:00:00Z");
  }

  static int remindAt(String instant) {
    at(instant);
    return PlanFixture.inTransaction(
        () -> Arc.container().instance(ReminderService.class).get().remind());
  }

  /** Makes it that time for the rest of the test. */
  static void at(String instant) {
    QuarkusMock.installMockForType(
        Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Clock.class);
  }

  /** An import of that person ends. */
  static void importEnds(UUID author, boolean saved) {
    PlanFixture.inTransaction(
        () -> {
          Arc.container()
              .beanManager()
              .getEvent()
              .fire(new ImportEnded(Ids.next(), author, "co-so.csv", saved));
          return null;
        });
  }

  /** The stages that a person was reminded at, the latest first. */
  static List<String> stages(AccountFixture.Saved person) {
    return list(person, "items.stage");
  }

  static List<String> paths(AccountFixture.Saved person) {
    return list(person, "items.path");
  }

  static List<String> list(AccountFixture.Saved person, String path) {
    return person
        .request()
        .get("/api/v1/notices?limit=200")
        .then()
        .statusCode(200)
        .extract()
        .path(path);
  }

  /** Saves work whose title the API would not take. */
  static void work(PlanFixture plan, LocalDate due, String title) {
    UUID id = plan.work("1.10", due.getYear(), due, "STNMT");
    write("UPDATE work_item SET title = ? WHERE id = ?", title, id);
    write("UPDATE work_item SET state = 'DONE' WHERE title <> ? AND id <> ?", title, id);
  }

  static void rename(UUID account, String name) {
    write("UPDATE account SET display_name = ? WHERE id = ?", name, account);
  }

  static void readdress(UUID account, String email) {
    write("UPDATE account SET email = ? WHERE id = ?", email, account);
  }

  /** Makes a mail that of another person. */
  static void giveMail(UUID mail, UUID account) {
    write(
        "UPDATE notice_mail SET account_id = CAST(? AS uuid) WHERE id = ?",
        account.toString(),
        mail);
  }

  /** How many mails are in that state. */
  static int mails(String state) {
    return Integer.parseInt(
        query("SELECT count(*) FROM notice_mail WHERE state = '" + state + "'").get(0));
  }

  /** Whom mail goes to, the oldest first. */
  static List<String> mailAddresses() {
    return query("SELECT address FROM notice_mail ORDER BY created_at, id");
  }

  /** How many notices there are under a condition of SQL. */
  static int count(String condition) {
    return Integer.parseInt(query("SELECT count(*) FROM notice WHERE " + condition).get(0));
  }

  private static List<String> query(String query) {
    try (Connection database = TestServer.connect("superuser");
        Statement sql = database.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(String update, String text, UUID id) {
    try (Connection database = TestServer.connect("superuser");
        Statement sql = database.createStatement();
        PreparedStatement write = database.prepareStatement(update)) {
      sql.execute("SET session_replication_role = replica");
      write.setString(1, text);
      write.setObject(2, id);
      write.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
