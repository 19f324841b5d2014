package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.notice.SmtpDoor.Way;
import vn.sxsh.notice.mail.MailRounds;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** A mail that could not be sent is sent again, once, and the log tells of each try. */
@QuarkusTest
@TestProfile(MailTest.WithServer.class)
class MailResendTest {

  @ConfigProperty(name = "sxsh.mail.port")
  int port;

  private SmtpDoor door;
  private AccountFixture.Saved administrator;
  private AccountFixture.Saved reporter;
  private String mail;
  private LocalDate due;
  private Instant now;

  @BeforeEach
  void aMailComesBack() {
    DatabaseReset.run();
    door = new SmtpDoor(port);
    administrator = AccountFixture.of(Role.ADMINISTRATOR).named("quan-tri", "Quản Trị").save();
    reporter = AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    NoticeFixture.readdress(reporter.id(), "sai@example.org");
    due = MailTest.nextDue();
    now = Instant.parse(due + "T06:00:00Z");
    PlanFixture.save().work("1.10", due.getYear(), due, "STNMT");
    door.go(Way.NEVER);
    NoticeFixture.remindOn(due);
    roundsUntil("FAILED");
    mail =
        administrator
            .request()
            .get("/api/v1/notice-deliveries?channel=MAIL")
            .then()
            .body("items.outcome", contains("FAILED"))
            .extract()
            .path("items[0].mailId");
    door.go(Way.OPEN);
  }

  @AfterEach
  void end() {
    door.close();
  }

  @Test
  void itGoesToTheAddressOfTodayAndEachTryIsTold() {
    NoticeFixture.readdress(reporter.id(), "lan@example.org");
    look()
        .body("address", equalTo("sai@example.org"))
        .body("nextAddress", equalTo("lan@example.org"));
    now = now.plus(20, ChronoUnit.DAYS);
    round();
    assertThat(door.received()).as("nobody has asked yet").isEmpty();
    resend(Map.of()).then().statusCode(200).body("state", equalTo("WAITING"));
    roundsUntil("SENT");
    assertThat(door.received())
        .extracting(received -> SmtpDoor.header(received, "To"))
        .containsExactly("lan@example.org");
    look()
        .body("state", equalTo("SENT"))
        .body("tries.find { it.outcome == 'TAKEN' }.address", equalTo("lan@example.org"))
        .body("tries.find { it.outcome == 'TAKEN' }.askedBy.name", equalTo("Quản Trị"))
        .body("tries.find { it.outcome == 'REFUSED' }.address", equalTo("sai@example.org"))
        .body("tries.find { it.outcome == 'REFUSED' }.askedBy", nullValue());
    administrator
        .request()
        .get("/api/v1/changes?recordType=MAIL_RESEND")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].actorName", equalTo("Quản Trị"));
  }

  @Test
  void aMailServerThatIsStillDownCostsNothing() {
    door.go(Way.SHUT);
    resend(Map.of()).then().statusCode(200);
    round();
    look().body("state", equalTo("WAITING")).body("tries[0].outcome", equalTo("SERVER"));
    door.go(Way.OPEN);
    roundsUntil("SENT");
    look().body("tries[0].outcome", equalTo("TAKEN"));
    assertThat(door.received()).hasSize(1);
  }

  @Test
  void askedByManyAtOnceItGoesOutOnce() {
    List<CompletableFuture<Response>> asked =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> resend(Map.of())))
            .toList();
    List<Integer> answers = asked.stream().map(it -> it.join().statusCode()).sorted().toList();
    assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409);
    roundsUntil("SENT");
    round();
    assertThat(door.received()).hasSize(1);
    resend(Map.of()).then().statusCode(409).body("code", equalTo("MAIL_NOT_FAILED"));
  }

  @Test
  void theSameRequestAgainAsksForNothingMore() {
    Map<String, String> request = Map.of("id", UUID.randomUUID().toString());
    resend(request).then().statusCode(200);
    roundsUntil("SENT");
    resend(request).then().statusCode(200).body("state", equalTo("SENT"));
    assertThat(door.received()).hasSize(1);
  }

  @Test
  void nobodyIsWrittenToWhoCannotLogIn() {
    AccountFixture.Saved gone =
        AccountFixture.of(Role.REPORTER)
            .agency(PlanFixture.agency("STNMT"))
            .status(AccountStatus.DISABLED)
            .save();
    NoticeFixture.readdress(gone.id(), "thoi@example.org");
    NoticeFixture.giveMail(UUID.fromString(mail), gone.id());
    resend(Map.of()).then().statusCode(422).body("code", equalTo("MAIL_HAS_NO_READER"));
    look().body("state", equalTo("FAILED")).body("nextAddress", nullValue());
  }

  @Test
  void itIsForThoseWhoKeepTheSystem() {
    reporter.request().get("/api/v1/notice-mails/" + mail).then().statusCode(403);
    reporter
        .request()
        .body(Map.of())
        .post("/api/v1/notice-mails/" + mail + "/resends")
        .then()
        .statusCode(403);
    administrator.request().get("/api/v1/notice-mails/" + UUID.randomUUID()).then().statusCode(404);
  }

  private ValidatableResponse look() {
    return administrator.request().get("/api/v1/notice-mails/" + mail).then().statusCode(200);
  }

  private Response resend(Map<String, String> request) {
    return administrator.request().body(request).post("/api/v1/notice-mails/" + mail + "/resends");
  }

  /** Lets mail go out; a busy machine may not be heard by its own mail server in time. */
  private void roundsUntil(String state) {
    for (int tries = 0; tries < 20 && NoticeFixture.mails(state) == 0; tries++) {
      round();
    }
    assertThat(NoticeFixture.mails(state)).isEqualTo(1);
  }

  /** A round some time after the last: later than any pause that the server was left alone for. */
  private void round() {
    now = now.plus(16, ChronoUnit.MINUTES);
    NoticeFixture.at(now.toString());
    MailRounds rounds = Arc.container().instance(MailRounds.class).get();
    rounds.write();
    rounds.send();
  }
}
