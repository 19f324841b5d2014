package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.put;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** The days on which facilities are reached, each with the one before it. */
@QuarkusTest
class ReachDayTest {

  /** Each day and the one before it, counted anew from the activities themselves. */
  private static final String BY_HAND =
      """
      SELECT facility_id || ' ' || day || ' ' || coalesce(max(before)::text, '-infinity')
      FROM (SELECT d.facility_id, d.ends_on AS day, e.ends_on AS before
            FROM (%1$s) d LEFT JOIN (%1$s) e ON e.facility_id = d.facility_id AND e.ends_on < d.ends_on) pair
      GROUP BY facility_id, day ORDER BY 1
      """
          .formatted(
              """
              SELECT p.facility_id, a.ends_on FROM outreach_facility p
              JOIN outreach_activity a ON a.id = p.activity_id
              WHERE p.deleted_at IS NULL AND a.deleted_at IS NULL AND a.status = 'COMPLETED'
                AND a.cleaner_production
              """);

  private static final String KEPT =
      "SELECT facility_id || ' ' || reached_on || ' ' || reached_before"
          + " FROM outreach_reach_day ORDER BY 1";

  private AccountFixture.Saved officer;
  private final List<String> sites = new ArrayList<>();

  @BeforeEach
  void threeRecords() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    sites.clear();
    for (String name : List.of("Lò gạch mẫu", "Gạch mẫu", "Chè mẫu")) {
      Map<String, Object> body = facility(name, unit("051", "2019-01-01"));
      create(officer.request(), body).statusCode(201);
      sites.add((String) body.get("id"));
    }
  }

  @Test
  void agreeWithTheActivitiesWhateverIsDone() throws SQLException {
    Random random = new Random(11);
    for (int round = 0; round < 12; round++) {
      String day = (2015 + random.nextInt(5)) + "-05-11";
      Map<String, Object> activity = with(training("Lớp mẫu"), "startsOn", day, "endsOn", day);
      add(officer.request(), activity).statusCode(201);
      take(activity, sites.subList(0, 1 + random.nextInt(3)));
      agree();
      switch (random.nextInt(4)) {
        case 0 ->
            put(
                    officer.request(),
                    with(activity, "status", "PLANNED", "statusReason", "Ghi nhầm"),
                    0)
                .statusCode(200);
        case 1 ->
            put(
                    officer.request(),
                    with(activity, "startsOn", "2019-01-02", "endsOn", "2019-01-02"),
                    0)
                .statusCode(200);
        case 2 ->
            put(officer.request(), with(activity, "topics", List.of("ENERGY_SAVING")), 0)
                .statusCode(200);
        default -> {
          // It stays as it is.
        }
      }
      agree();
    }
    String merge =
        officer
            .request()
            .body(
                Map.of(
                    "keptId",
                    sites.get(0),
                    "keptVersion",
                    0,
                    "mergedId",
                    sites.get(1),
                    "mergedVersion",
                    0))
            .post(FACILITIES + "/merges")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    agree();
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(FACILITIES + "/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    agree();
    ProbeTable.write("UPDATE outreach_facility SET deleted_at = now()");
    assertThat(ProbeTable.read(KEPT)).isEmpty();
    ProbeTable.write("UPDATE outreach_facility SET deleted_at = NULL");
    agree();
  }

  @Test
  void twoActivitiesThatAreCompletedTogetherAreBothSeen() throws Exception {
    Map<String, Object> first = planned("2017-05-11");
    Map<String, Object> second = planned("2018-05-11");
    ExecutorService clerk = Executors.newSingleThreadExecutor();
    try (Connection writer = ProbeTable.writer()) {
      ProbeTable.execute(writer, complete(first));
      Future<?> other =
          clerk.submit(
              () -> {
                ProbeTable.write(complete(second));
                return null;
              });
      while (!other.isDone()
          && ProbeTable.read("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
              .isEmpty()) {
        Thread.onSpinWait();
      }
      writer.commit();
      other.get();
    } finally {
      clerk.shutdown();
    }
    agree();
    assertThat(ProbeTable.read(KEPT)).hasSize(2 * sites.size());
  }

  @Test
  void theProgramCannotWriteThemPastTheActivities() {
    assertThat(catchThrowable(() -> ProbeTable.write("DELETE FROM outreach_reach_day")))
        .hasMessageContaining("permission denied");
  }

  private Map<String, Object> planned(String day) {
    Map<String, Object> activity =
        with(training("Lớp mẫu"), "startsOn", day, "endsOn", day, "status", "PLANNED");
    add(officer.request(), activity).statusCode(201);
    take(activity, sites);
    return activity;
  }

  private static String complete(Map<String, Object> activity) {
    return "UPDATE outreach_activity SET status = 'COMPLETED' WHERE id = '%s'"
        .formatted(activity.get("id"));
  }

  private void take(Map<String, Object> activity, List<String> facilities) {
    officer
        .request()
        .body(Map.of("facilityIds", facilities))
        .post(ACTIVITIES + "/" + activity.get("id") + "/facilities")
        .then()
        .statusCode(201);
  }

  private static void agree() throws SQLException {
    assertThat(ProbeTable.read(KEPT)).isEqualTo(ProbeTable.read(BY_HAND));
  }
}
