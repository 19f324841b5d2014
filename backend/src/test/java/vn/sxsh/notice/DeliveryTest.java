package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.notice.mail.MailRounds;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** Who was told what, by which channel, with which outcome. */
@QuarkusTest
class DeliveryTest {

  private static final String DELIVERIES = "/api/v1/notice-deliveries";

  @Inject MailRounds rounds;

  private AccountFixture.Saved administrator;
  private AccountFixture.Saved mailed;
  private AccountFixture.Saved reader;

  @BeforeEach
  void tell() {
    DatabaseReset.run();
    LocalDate due = LocalDate.of(2018, 9, 30);
    PlanFixture.save().work("1.10", 2018, due, "UBND-BAO-LAC");
    administrator = AccountFixture.of(Role.ADMINISTRATOR).save();
    mailed = reporter("Nguyễn Thị Lan");
    reader = reporter("=HYPERLINK(\"x\")");
    NoticeFixture.readdress(mailed.id(), "lan@example.org");
    NoticeFixture.remindOn(due);
    reader.request().body(Map.of()).post("/api/v1/notices/reading").then().statusCode(200);
    rounds.write();
    rounds.send();
  }

  @Test
  void tellsOfEachChannel() {
    list("account=" + mailed.id())
        .body("total", equalTo(2))
        .body("items.channel", containsInAnyOrder("IN_APP", "MAIL"))
        .body("items.outcome", containsInAnyOrder("SHOWN", "LOGGED"))
        .body("items.find { it.channel == 'MAIL' }.address", equalTo("lan@example.org"))
        .body("items[0].person.name", equalTo("Nguyễn Thị Lan"))
        .body("items[0].stage", equalTo("DAYS_1"));
    list("account=" + reader.id()).body("items.outcome", contains("READ"));
  }

  @Test
  void isNarrowedByWhoHowWhatAndWhen() {
    list("q=thi lan&channel=MAIL").body("total", equalTo(1));
    list("outcome=READ&outcome=LOGGED").body("total", equalTo(2));
    list("kind=IMPORT_DONE").body("total", equalTo(0));
    list("from=2018-09-30&to=2018-09-30").body("total", equalTo(3));
    list("from=2018-10-01").body("total", equalTo(0));
    list("sort=-name&limit=1").body("items[0].person.name", equalTo("Nguyễn Thị Lan"));
  }

  @Test
  void isAFileInWhichNothingIsAFormula() {
    String file =
        administrator
            .request()
            .get(DELIVERIES + "/export?format=CSV&from=2018-09-30")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines()).hasSize(4);
    assertThat(file).contains("lan@example.org", "LOGGED").doesNotContain(";=HYPERLINK");
    administrator.request().get(DELIVERIES + "/export?format=XLSX").then().statusCode(200);
  }

  @Test
  void isForThoseWhoKeepTheSystem() {
    mailed.request().get(DELIVERIES).then().statusCode(403);
    AccountFixture.Saved officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    officer.request().get(DELIVERIES + "/export?format=CSV").then().statusCode(403);
  }

  private ValidatableResponse list(String query) {
    return administrator.request().get(DELIVERIES + "?" + query).then().statusCode(200);
  }

  private static AccountFixture.Saved reporter(String name) {
    return AccountFixture.of(Role.REPORTER)
        .named("u" + name.hashCode(), name)
        .agency(PlanFixture.agency("UBND-BAO-LAC"))
        .save();
  }
}
