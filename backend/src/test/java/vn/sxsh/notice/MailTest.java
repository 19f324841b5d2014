package vn.sxsh.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.notice.SmtpDoor.Way;
import vn.sxsh.notice.mail.MailRounds;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

/** Digests and the way they go, to a real SMTP server that is not always well. */
@QuarkusTest
@TestProfile(MailTest.WithServer.class)
class MailTest {

  /** A server at a port that is free when the tests begin. */
  public static class WithServer implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      try (ServerSocket free = new ServerSocket(0)) {
        return Map.of(
            "sxsh.mail.host", "127.0.0.1",
            "sxsh.mail.port", Integer.toString(free.getLocalPort()),
            "sxsh.mail.tls", "DISABLED",
            "sxsh.mail.from", "sxsh@example.org",
            "sxsh.notices.lease", "PT8S",
            "sxsh.public-address", "https://sxsh.example.org/");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * A year of its own for each test: a server that was left alone is not left alone in the next.
   */
  private static int year = 2030;

  /** A deadline in a year that no other test with a mail server is in. */
  static LocalDate nextDue() {
    return LocalDate.of(year++, 9, 30);
  }

  @ConfigProperty(name = "sxsh.mail.port")
  int port;

  private SmtpDoor door;
  private PlanFixture plan;
  private AccountFixture.Saved reporter;
  private LocalDate due;

  @BeforeEach
  void begin() {
    DatabaseReset.run();
    door = new SmtpDoor(port);
    plan = PlanFixture.save();
    reporter = person("lan@example.org");
    due = nextDue();
    plan.work("1.10", due.getYear(), due, "STNMT");
  }

  @AfterEach
  void end() {
    door.close();
  }

  @Test
  void aDigestTellsAllThatIsNewInOneMailADay() throws Exception {
    plan.work("1.10", due.getYear(), due.minusDays(1), "STNMT");
    NoticeFixture.remindOn(due);
    roundAt(due + "T00:30:00Z");
    NoticeFixture.importEnds(reporter.id(), true);
    roundAt(due + "T10:00:00Z");
    MimeMessage mail = only();
    assertThat(mail.getAllRecipients())
        .extracting(Object::toString)
        .containsExactly("lan@example.org");
    assertThat(mail.getSubject()).contains("2 thông báo mới", "30/09/");
    assertThat(text(mail)).contains("Công việc đến hạn ngày 30/09/", "đã quá hạn ngày 29/09/");
    assertThat(text(mail)).contains("https://sxsh.example.org/tasks/" + plan.tasks.get("1.10"));
    assertThat(NoticeFixture.mails("SENT")).isEqualTo(1);
    roundAt(due.plusDays(1) + "T00:30:00Z");
    assertThat(NoticeFixture.mails("SENT")).as("the next day's").isEqualTo(2);
    assertThat(door.received()).hasSize(2);
    assertThat(text(door.received().get(1))).contains("đã nhập xong").doesNotContain("29/09/");
  }

  @Test
  void nothingGoesOutBeforeTheHourOfVietNam() {
    NoticeFixture.remindAt(due.minusDays(1) + "T20:00:00Z");
    roundAt(due.minusDays(1) + "T23:59:59Z");
    assertThat(door.received()).isEmpty();
    roundAt(due + "T00:00:00Z");
    assertThat(door.received()).hasSize(1);
  }

  @Test
  void whatWasReadMeanwhileIsNotMailed() {
    NoticeFixture.remindOn(due);
    reporter.request().body(Map.of()).post("/api/v1/notices/reading").then().statusCode(200);
    roundAt(due + "T06:00:00Z");
    assertThat(door.received()).isEmpty();
  }

  @Test
  void everybodyChoosesHowOftenAndInWhichLanguage() throws Exception {
    AccountFixture.Saved weekly = person("tuan@example.org");
    AccountFixture.Saved never = person("khong@example.org");
    choose(reporter, "DAILY", "EN");
    choose(weekly, "WEEKLY", "VI");
    choose(never, "OFF", "VI");
    LocalDate monday = due.with(DayOfWeek.MONDAY);
    NoticeFixture.remindAt(monday + "T00:00:00Z");
    roundAt(monday + "T01:00:00Z");
    assertThat(addresses()).containsExactlyInAnyOrder("lan@example.org", "tuan@example.org");
    MimeMessage english =
        door.received().stream()
            .filter(it -> SmtpDoor.header(it, "To").contains("lan@"))
            .findFirst()
            .orElseThrow();
    assertThat(english.getSubject()).contains("new notices");
    assertThat(text(english)).contains("Work due on");
    for (AccountFixture.Saved person : List.of(reporter, weekly, never)) {
      NoticeFixture.importEnds(person.id(), true);
    }
    roundAt(monday.plusDays(3) + "T01:00:00Z");
    assertThat(addresses()).hasSize(3);
    roundAt(monday.plusDays(8) + "T01:00:00Z");
    assertThat(addresses()).hasSize(4).last().isEqualTo("tuan@example.org");
  }

  @ParameterizedTest
  @EnumSource(names = {"SHUT", "SILENT", "CLOSING"})
  void aServerThatIsDownCostsNoMailItsPlaceOrTries(Way down) {
    person("binh@example.org");
    door.go(down);
    NoticeFixture.remindOn(due);
    roundAt(due + "T06:00:00Z");
    roundAt(due + "T06:00:10Z");
    assertThat(door.received()).isEmpty();
    assertThat(NoticeFixture.mails("WAITING")).isEqualTo(2);
    door.go(Way.OPEN);
    roundAt(due + "T08:00:00Z");
    assertThat(addresses()).isEqualTo(NoticeFixture.mailAddresses()).hasSize(2);
  }

  @Test
  void aMailThatIsPutOffIsTriedAgainLaterAndHoldsUpNoOther() {
    door.go(Way.LATER);
    NoticeFixture.remindOn(due);
    roundAt(due + "T06:00:00Z");
    assertThat(NoticeFixture.mails("WAITING")).isEqualTo(1);
    door.go(Way.OPEN);
    person("sau@example.org");
    NoticeFixture.remindAt(due + "T06:00:31Z");
    roundAt(due + "T06:00:40Z");
    assertThat(addresses()).containsExactly("sau@example.org");
    roundAt(due + "T06:01:30Z");
    assertThat(addresses()).containsExactly("sau@example.org", "lan@example.org");
  }

  @Test
  void whatIsPutOffTooOftenIsGivenUp() {
    door.go(Way.LATER);
    NoticeFixture.remindOn(due);
    for (int hour = 0; hour < 40; hour++) {
      roundAt(due.plusDays(hour / 24) + "T%02d:59:59Z".formatted(hour % 24));
    }
    assertThat(NoticeFixture.mails("FAILED")).isEqualTo(1);
    door.go(Way.OPEN);
    roundAt(due.plusDays(3) + "T06:00:00Z");
    assertThat(door.received()).isEmpty();
  }

  @Test
  void anAddressThatDoesNotExistIsTriedOnce() {
    door.go(Way.NEVER);
    NoticeFixture.remindOn(due);
    roundAt(due + "T06:00:00Z");
    assertThat(NoticeFixture.mails("FAILED")).isEqualTo(1);
    door.go(Way.OPEN);
    roundAt(due + "T09:00:00Z");
    assertThat(door.received()).isEmpty();
  }

  @Test
  void anAnswerThatIsLostMeansTheSameMailUnderTheSameName() {
    door.go(Way.AFTER_THE_END);
    NoticeFixture.remindOn(due);
    roundAt(due + "T06:00:00Z");
    door.go(Way.OPEN);
    roundAt(due + "T06:05:00Z");
    assertThat(door.received())
        .hasSize(2)
        .extracting(mail -> SmtpDoor.header(mail, "Message-ID"))
        .doesNotContainNull()
        .containsOnly(SmtpDoor.header(door.received().get(0), "Message-ID"));
    assertThat(NoticeFixture.mails("SENT")).isEqualTo(1);
  }

  @Test
  void nobodyAddsAHeaderOrALine() throws Exception {
    NoticeFixture.work(plan, due, "Việc\r\nBcc: khac@example.org\r\n\r\n<script>alert(1)</script>");
    NoticeFixture.rename(reporter.id(), "Lan\r\nBcc: khac@example.org");
    NoticeFixture.remindOn(due);
    roundAt(due + "T06:00:00Z");
    MimeMessage mail = only();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(SmtpDoor.header(mail, "Bcc")).isNull();
    assertThat(text(mail)).contains("Việc Bcc: khac@example.org <script>");
    assertThat(html(mail)).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void anAddressThatIsNoneIsNotSentTo() {
    NoticeFixture.readdress(reporter.id(), "lan@example.org>\r\nRCPT TO:<khac@example.org");
    NoticeFixture.remindOn(due);
    roundAt(due + "T06:00:00Z");
    assertThat(door.received()).isEmpty();
    assertThat(NoticeFixture.mails("FAILED")).isEqualTo(1);
  }

  private AccountFixture.Saved person(String email) {
    AccountFixture.Saved saved =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("STNMT")).save();
    NoticeFixture.readdress(saved.id(), email);
    return saved;
  }

  private static void choose(AccountFixture.Saved person, String mail, String language) {
    person
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("mail", mail, "language", language))
        .put("/api/v1/notices/choice")
        .then()
        .statusCode(200);
  }

  private static void roundAt(String instant) {
    NoticeFixture.at(instant);
    MailRounds rounds = Arc.container().instance(MailRounds.class).get();
    rounds.write();
    rounds.send();
  }

  private MimeMessage only() {
    assertThat(door.received()).hasSize(1);
    return door.received().get(0);
  }

  private List<String> addresses() {
    return door.received().stream().map(mail -> SmtpDoor.header(mail, "To")).toList();
  }

  private static String text(MimeMessage mail) throws Exception {
    return part(mail, 0);
  }

  private static String html(MimeMessage mail) throws Exception {
    return part(mail, 1);
  }

  private static String part(MimeMessage mail, int number) throws Exception {
    return ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent().toString();
  }
}
