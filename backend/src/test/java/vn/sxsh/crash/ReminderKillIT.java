package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sxsh.notice.SmtpDoor;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Two programs on one database look for the same deadlines and send the same mail, and one of them
 * is killed while it hands over a mail: everybody is reminded once, in the program and by mail.
 */
class ReminderKillIT {

  private static final int PEOPLE = 60;

  /** Longer than a lease and two pauses, which a slow machine takes for a mail server's silence. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(180);

  private static final String SENT = "SELECT count(*) FROM notice_mail WHERE state = 'SENT'";

  @Test
  void everybodyIsRemindedOnce() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "reminder-");
    Path other = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "reminder-");
    try (SmtpDoor door = new SmtpDoor(0);
        SmtpDoor doorOfOther = new SmtpDoor(0);
        PackagedProgram program = new PackagedProgram(data);
        PackagedProgram second = new PackagedProgram(other)) {
      doorOfOther.go(SmtpDoor.Way.BEFORE_THE_END);
      program.start(settings(door, "10s"));
      Map<String, String> shared = settings(doorOfOther, "1s");
      shared.putAll(database(data));
      second.start(shared);
      List<String> addresses = people(program);
      work(program);

      assertThat(doorOfOther.held.await(30, TimeUnit.SECONDS)).as("the second one sends").isTrue();
      second.kill();
      await(program);

      List<String> told =
          Stream.of(door, doorOfOther)
              .flatMap(each -> each.received().stream())
              .map(mail -> SmtpDoor.header(mail, "To"))
              .toList();
      assertThat(told).containsExactlyInAnyOrderElementsOf(addresses);
      assertThat(program.database().read("SELECT count(*) FROM notice WHERE kind = 'WORK_DUE'"))
          .containsExactly(Integer.toString(PEOPLE));
      assertThat(program.database().read("SELECT max(attempts) FROM notice_mail"))
          .as("the mail that was in the air")
          .containsExactly("2");
    }
  }

  private static Map<String, String> settings(SmtpDoor door, String pause) {
    return new HashMap<>(
        Map.of(
            "SXSH_SAMPLE_REGISTRY", "false",
            "SXSH_NOTICES_LOOK_EVERY", "1s",
            "SXSH_NOTICES_SEND_EVERY", pause,
            "SXSH_NOTICES_DIGEST_HOUR", "0",
            "SXSH_NOTICES_LEASE", "PT20S",
            "SXSH_MAIL_HOST", "127.0.0.1",
            "SXSH_MAIL_PORT", Integer.toString(door.port()),
            "SXSH_MAIL_TLS", "DISABLED"));
  }

  /** The database of the first program, as the second one is told of it. */
  private static Map<String, String> database(Path data) throws Exception {
    Properties access = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve("database.properties"))) {
      access.load(file);
    }
    Map<String, String> settings = new TreeMap<>();
    String address = "postgres://%s:%s@127.0.0.1:" + access.getProperty("port") + "/sxsh";
    for (Map.Entry<String, String> role :
        Map.of("DATABASE_URL", "sxsh_app", "SXSH_DATABASE_OWNER_URL", "sxsh_owner").entrySet()) {
      String name = role.getValue();
      settings.put(role.getKey(), address.formatted(name, access.getProperty(name + ".password")));
    }
    return settings;
  }

  /** Reporters of the agency that has work to do; answers their addresses. */
  private static List<String> people(PackagedProgram program) throws Exception {
    String token = program.login("quantri");
    String agency = agency(program, token);
    List<String> addresses = new ArrayList<>();
    for (int at = 0; at < PEOPLE; at++) {
      String address = "nguoi" + at + "@example.org";
      Map<String, String> account = new HashMap<>();
      account.put("kind", "PERSON");
      account.put("username", "nguoi" + at);
      account.put("displayName", "Người " + at);
      account.put("email", address);
      account.put("role", "REPORTER");
      account.put("scopeKind", "AGENCY");
      account.put("scopeRefId", agency);
      account.put("agencyId", agency);
      expect(201, program.send("POST", "/api/v1/users", token, account));
      addresses.add(address);
    }
    return addresses;
  }

  private static void work(PackagedProgram program) throws Exception {
    String token = program.login("congthuong");
    LocalDate due = LocalDate.now(VietnamTime.ZONE);
    String plan = program.get("/api/v1/plans", token).at("/items/0/id").asText();
    JsonNode matrix = program.get("/api/v1/plans/" + plan + "/tasks", token);
    String task = matrix.at("/groups/0/tasks/0/id").asText();
    Map<String, Object> work =
        Map.of(
            "year",
            due.getYear(),
            "title",
            "Việc đến hạn",
            "endsOn",
            due.toString(),
            "responsibleAgencyId",
            agency(program, token));
    expect(201, program.send("POST", "/api/v1/tasks/" + task + "/work-items", token, work));
  }

  /** A body that no demonstration account works for. */
  private static String agency(PackagedProgram program, String token) throws Exception {
    for (JsonNode agency : program.get("/api/v1/agencies?limit=200", token).path("items")) {
      if (agency.path("code").asText().equals("UBND-BAO-LAC")) {
        return agency.path("id").asText();
      }
    }
    throw new AssertionError("no such agency");
  }

  private static void expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  private static void await(PackagedProgram program) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    List<String> all = List.of(Integer.toString(PEOPLE));
    List<String> sent = program.database().read(SENT);
    while (!sent.equals(all) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
      sent = program.database().read(SENT);
    }
    assertThat(sent).as("mail sent; the program says:\n%s", program.log()).isEqualTo(all);
  }
}
