package vn.sxsh.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One registry and one plan, read by a program and a database that stand in Greenwich, in Viet Nam
 * and just east of the date line: all say the same to the last byte, of days that the others wrote
 * too.
 */
class ZoneIT {

  /**
   * The last day of a year, a leap day, the last day of a short month, the day of the summer time.
   */
  private static final List<String> DAYS =
      List.of("2018-12-31", "2020-02-29", "2019-02-28", "2019-03-31");

  private final Map<String, List<String>> answers = new TreeMap<>();

  @Test
  void everyZoneSaysTheSame() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "zone-");
    try (PackagedProgram program = new PackagedProgram(data)) {
      program.start(Map.of("TZ", "Pacific/Pago_Pago"));
      write(program, DAYS.subList(0, 2));
    }
    try (PackagedProgram program = new PackagedProgram(data)) {
      program.start(Map.of("TZ", "UTC"));
      write(program, DAYS.subList(2, 4));
      read(program);
    }
    for (String zone : List.of("Asia/Ho_Chi_Minh", "Pacific/Pago_Pago")) {
      try (PackagedProgram program = new PackagedProgram(data)) {
        program.start(Map.of("TZ", zone));
        read(program);
      }
    }
    assertThat(answers).hasSizeGreaterThan(20);
    answers.forEach((path, each) -> assertThat(each).as(path).hasSize(3).containsOnly(each.get(0)));
  }

  /** Pieces of work that are due on those days. */
  private static void write(PackagedProgram program, List<String> days)
      throws IOException, InterruptedException {
    String token = program.login("congthuong");
    String work = task(program, token) + "/work-items";
    for (String day : days) {
      Map<String, Object> due =
          Map.of(
              "year",
              Integer.parseInt(day.substring(0, 4)),
              "title",
              "Việc đến hạn",
              "endsOn",
              day);
      HttpResponse<String> answer = program.send("POST", work, token, due);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      assertThat(answer.body()).contains("\"" + day + "\"");
    }
  }

  private void read(PackagedProgram program) throws IOException, InterruptedException {
    String token = program.login("quantri");
    String plan = plan(program, token);
    List<String> paths =
        new ArrayList<>(
            List.of(
                plan,
                plan + "/tasks",
                plan + "/timeline",
                plan + "/targets",
                plan + "/changes",
                task(program, token),
                "/api/v1/facilities?limit=200&sort=code",
                "/api/v1/facilities/export?format=CSV",
                "/api/v1/facilities/export?format=JSON",
                "/api/v1/facilities/summary",
                "/api/v1/legal-documents?limit=100",
                "/api/v1/changes?limit=200"));
    for (String day : DAYS) {
      paths.add("/api/v1/facilities?limit=200&sort=code&asOf=" + day);
      paths.add("/api/v1/admin-units?asOf=" + day);
      paths.add("/api/v1/agencies?limit=200&asOf=" + day);
    }
    for (String path : paths) {
      HttpResponse<String> answer = program.send("GET", path, token, null);
      assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
      answers.computeIfAbsent(path, key -> new ArrayList<>()).add(answer.body());
    }
  }

  private static String plan(PackagedProgram program, String token)
      throws IOException, InterruptedException {
    return "/api/v1/plans/" + program.get("/api/v1/plans", token).at("/items/0/id").asText();
  }

  private static String task(PackagedProgram program, String token)
      throws IOException, InterruptedException {
    JsonNode matrix = program.get(plan(program, token) + "/tasks", token);
    return "/api/v1/tasks/" + matrix.at("/groups/0/tasks/0/id").asText();
  }
}
