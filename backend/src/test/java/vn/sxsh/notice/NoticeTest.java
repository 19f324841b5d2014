package vn.sxsh.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** What a person does with the own notices. */
@QuarkusTest
class NoticeTest {

  private static final String NOTICES = "/api/v1/notices";

  private AccountFixture.Saved reporter;
  private AccountFixture.Saved colleague;

  @BeforeEach
  void tell() {
    DatabaseReset.run();
    PlanFixture plan = PlanFixture.save();
    reporter = AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    colleague = AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    plan.work("1.10", 2018, LocalDate.of(2018, 9, 30), "STNMT");
    plan.work("1.10", 2018, LocalDate.of(2018, 10, 1), "STNMT");
    plan.work("1.10", 2018, LocalDate.of(2018, 10, 2), "STNMT");
    NoticeFixture.remindOn(LocalDate.of(2018, 9, 30));
  }

  @Test
  void listsTheOwnOnesWithWhatTheyAreAbout() {
    reporter
        .request()
        .get(NOTICES + "?sort=dueOn&kind=WORK_DUE")
        .then()
        .statusCode(200)
        .body("total", equalTo(3))
        .body("items.dueOn", contains("2018-09-30", "2018-10-01", "2018-10-02"))
        .body("items.stage", contains("DAYS_1", "DAYS_1", "DAYS_7"))
        .body("items[0].subjectName", equalTo("Việc năm 2018"))
        .body("items[0].detail", notNullValue());
    reporter.request().get(NOTICES + "?kind=IMPORT_DONE").then().body("total", equalTo(0));
    reporter.request().get(NOTICES + "?sort=key").then().statusCode(400);
  }

  @Test
  void oneIsReadAndTheOthersWait() {
    String id = NoticeFixture.list(reporter, "items.id").get(0);
    String readAt =
        reporter
            .request()
            .body(Map.of("ids", List.of(id)))
            .post(NOTICES + "/reading")
            .then()
            .statusCode(200)
            .body("count", equalTo(1))
            .extract()
            .path("readAt");
    unread(reporter, 2);
    reporter.request().get(NOTICES + "?unread=false").then().body("items.id", contains(id));
    reporter.request().get(NOTICES + "?unread=true").then().body("total", equalTo(2));
    reporter
        .request()
        .body(Map.of("readAt", readAt, "ids", List.of(id)))
        .post(NOTICES + "/unreading")
        .then()
        .statusCode(200)
        .body("count", equalTo(3));
  }

  @Test
  void allAreReadAndThatIsTakenBack() {
    String readAt =
        reporter
            .request()
            .body(Map.of())
            .post(NOTICES + "/reading")
            .then()
            .statusCode(200)
            .body("count", equalTo(3))
            .extract()
            .path("readAt");
    unread(reporter, 0);
    unread(colleague, 3);
    reporter.request().body(Map.of("readAt", readAt)).post(NOTICES + "/unreading");
    unread(reporter, 3);
  }

  @Test
  void nobodyReadsForAnother() {
    String id = NoticeFixture.list(reporter, "items.id").get(0);
    colleague
        .request()
        .body(Map.of("ids", List.of(id)))
        .post(NOTICES + "/reading")
        .then()
        .body("count", equalTo(0));
    unread(reporter, 3);
  }

  private static void unread(AccountFixture.Saved person, int count) {
    person.request().get(NOTICES + "/unread").then().statusCode(200).body("count", equalTo(count));
  }
}
