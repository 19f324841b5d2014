package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** Deadlines of work: who is reminded, when, and that it happens once. */
@QuarkusTest
class ReminderTest {

  private static final LocalDate DUE = LocalDate.of(2018, 9, 30);

  private final TimeZone usual = TimeZone.getDefault();
  private PlanFixture plan;
  private AccountFixture.Saved reporter;

  @BeforeEach
  void people() {
    DatabaseReset.run();
    plan = PlanFixture.save();
    reporter = AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
  }

  @AfterEach
  void goHome() {
    TimeZone.setDefault(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-07-31, ",
    "2018-08-01, DAYS_60",
    "2018-08-31, DAYS_30",
    "2018-09-15, DAYS_30",
    "2018-09-16, DAYS_14",
    "2018-09-23, DAYS_7",
    "2018-09-29, DAYS_1",
    "2018-09-30, DAYS_1",
    "2018-10-01, OVERDUE",
    "2019-10-01, OVERDUE",
  })
  void remindsAtTheStageOfTheDay(LocalDate today, String stage) {
    plan.work("1.10", 2018, DUE, "STNMT");
    NoticeFixture.remindOn(today);
    assertThat(NoticeFixture.stages(reporter))
        .isEqualTo(stage == null ? List.of() : List.of(stage));
  }

  @Test
  void everyStageComesOnceAndNoneAgain() {
    plan.work("1.10", 2018, DUE, "STNMT");
    for (LocalDate day = DUE.minusDays(70); day.isBefore(DUE.plusDays(40)); day = day.plusDays(1)) {
      NoticeFixture.remindOn(day);
      NoticeFixture.remindOn(day);
    }
    assertThat(NoticeFixture.stages(reporter))
        .containsExactly("OVERDUE", "DAYS_1", "DAYS_7", "DAYS_14", "DAYS_30", "DAYS_60");
  }

  @Test
  void afterDaysWithoutAServerTheNewestStageAloneIsTold() {
    plan.work("1.10", 2018, DUE, "STNMT");
    NoticeFixture.remindOn(DUE.minusDays(60));
    NoticeFixture.remindOn(DUE.minusDays(5));
    assertThat(NoticeFixture.stages(reporter)).containsExactly("DAYS_7", "DAYS_60");
  }

  @Test
  void aDeadlineThatIsMovedIsAnotherOne() {
    UUID work = plan.work("1.10", 2018, DUE, "STNMT");
    NoticeFixture.remindOn(DUE.minusDays(7));
    var saved = reporter.request().get("/api/v1/work-items/" + work);
    reporter
        .request()
        .header("If-Match", saved.header("ETag"))
        .body(
            Map.of(
                "year",
                2018,
                "title",
                "Việc năm 2018",
                "responsibleAgencyId",
                PlanFixture.agency("STNMT"),
                "endsOn",
                DUE.plusDays(7).toString()))
        .put("/api/v1/work-items/" + work)
        .then()
        .statusCode(200);
    NoticeFixture.remindOn(DUE.minusDays(7));
    assertThat(NoticeFixture.stages(reporter)).containsExactly("DAYS_14", "DAYS_7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DONE", "SUSPENDED", "CANCELLED"})
  void workThatDoesNotGoOnIsLeftAlone(String state) {
    UUID work = plan.work("1.10", 2018, DUE, "STNMT");
    reporter
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("state", state, "reason", "Vì thế"))
        .post("/api/v1/work-items/" + work + "/state")
        .then()
        .statusCode(200);
    NoticeFixture.remindOn(DUE);
    assertThat(NoticeFixture.stages(reporter)).isEmpty();
  }

  @Test
  void thoseAreRemindedWhoMustDoIt() {
    AccountFixture.Saved leader =
        AccountFixture.of(Role.DEPARTMENT_OFFICER).agency(PlanFixture.agency("SCT")).save();
    AccountFixture.Saved disabled =
        AccountFixture.of(Role.REPORTER)
            .agency(PlanFixture.agency("STNMT"))
            .status(AccountStatus.DISABLED)
            .save();
    AccountFixture.Saved reader =
        AccountFixture.of(Role.LEADER).agency(PlanFixture.agency("STNMT")).save();
    plan.work("1.10", 2018, DUE, "STNMT");
    plan.work("2.1", 2018, DUE, null);
    NoticeFixture.remindOn(DUE);
    assertThat(NoticeFixture.paths(reporter)).containsExactly("/tasks/" + plan.tasks.get("1.10"));
    assertThat(NoticeFixture.paths(leader)).containsExactly("/tasks/" + plan.tasks.get("2.1"));
    assertThat(NoticeFixture.paths(reader)).isEmpty();
    assertThat(NoticeFixture.count("account_id = '" + disabled.id() + "'")).isZero();
  }

  @Test
  void aDayEndsAtMidnightInVietNam() {
    plan.work("1.10", 2018, DUE, "STNMT");
    for (String zone : List.of("Pacific/Pago_Pago", "UTC", "Pacific/Kiritimati")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      NoticeFixture.remindAt("2018-09-30T16:59:59Z");
      assertThat(NoticeFixture.stages(reporter)).as(zone).containsExactly("DAYS_1");
    }
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
    NoticeFixture.remindAt("2018-09-30T17:00:00Z");
    assertThat(NoticeFixture.stages(reporter)).containsExactly("OVERDUE", "DAYS_1");
  }
}
