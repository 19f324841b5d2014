package vn.sxsh.plan.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** A day ends at midnight in Viet Nam, wherever the server stands and whatever its summer is. */
@QuarkusTest
class ZoneTest {

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Asia/Ho_Chi_Minh",
          "Pacific/Pago_Pago",
          "Pacific/Kiritimati",
          "America/New_York",
          "Europe/Berlin",
          "Australia/Lord_Howe");

  private final TimeZone usual = TimeZone.getDefault();
  private PlanFixture plan;
  private AccountFixture.Saved officer;

  @BeforeEach
  void plan() {
    DatabaseReset.run();
    plan = PlanFixture.save();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @AfterEach
  void goHome() {
    TimeZone.setDefault(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-06-30, 2018-06-30T16:59:59Z, false",
    "2018-06-30, 2018-06-30T17:00:00Z, true",
    "2018-12-31, 2018-12-31T16:59:59Z, false",
    "2018-12-31, 2018-12-31T17:00:00Z, true",
    "2020-02-29, 2020-02-29T16:59:59Z, false",
    "2020-02-29, 2020-02-29T17:00:00Z, true",
    "2018-03-11, 2018-03-11T07:30:00Z, false",
    "2018-10-28, 2018-10-28T17:00:00Z, true",
  })
  void workIsLateFromTheNextDayOfVietNam(LocalDate endsOn, Instant now, boolean late) {
    UUID id = plan.work("1.1", endsOn.getYear(), endsOn, "SCT");
    at(now);
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      var answer = officer.request().get("/api/v1/work-items/" + id);

      assertThat((String) answer.path("endsOn")).as(zone).isEqualTo(endsOn.toString());
      assertThat((boolean) answer.path("late")).as(zone).isEqualTo(late);
    }
  }

  @Test
  void whatIsComputedOfDatesIsTheSameEverywhere() {
    plan.work("1.1", 2018, LocalDate.of(2018, 12, 31), "SCT");
    plan.work("1.10", 2020, LocalDate.of(2020, 2, 29), "STNMT");
    at(Instant.parse("2018-12-31T16:59:59Z"));
    String path = "/api/v1/plans/" + plan.planId;
    for (String view :
        List.of(
            "", "/tasks", "/tasks?late=true", "/tasks?year=2018", "/timeline", "/obligations")) {
      Set<String> answers = new LinkedHashSet<>();
      for (String zone : ZONES) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var answer = officer.request().get(path + view);
        assertThat(answer.statusCode()).isEqualTo(200);
        answers.add(answer.asString());
      }
      assertThat(answers).as(view).hasSize(1);
    }
  }

  @Test
  void aLeapDayIsKept() {
    for (String zone : ZONES) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      String id =
          officer
              .request()
              .body(
                  "{\"year\":2020,\"title\":\"Việc\",\"startsOn\":\"2020-02-29\",\"endsOn\":\"2020-12-31\"}")
              .post("/api/v1/tasks/" + plan.tasks.get("1.1") + "/work-items")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      var saved = officer.request().get("/api/v1/work-items/" + id);
      assertThat((String) saved.path("startsOn")).as(zone).isEqualTo("2020-02-29");
      assertThat((String) saved.path("endsOn")).as(zone).isEqualTo("2020-12-31");
    }
  }

  private static void at(Instant now) {
    QuarkusMock.installMockForType(Clock.fixed(now, ZoneOffset.UTC), Clock.class);
  }
}
