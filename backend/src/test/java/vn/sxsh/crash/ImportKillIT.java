package vn.sxsh.crash;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * An import that the program is killed under goes on by itself, and no row is half there or twice.
 */
class ImportKillIT {

  private static final String IMPORTS = "/api/v1/facilities/imports";
  private static final int ROWS = 20_000;
  private static final String MADE = "FROM facility WHERE name LIKE 'Cơ sở mẫu thử điện %'";
  private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

  private PackagedProgram program;
  private String token;

  @Test
  void itGoesOnWhereItWas() throws Exception {
    Path data = Files.createTempDirectory("import-kill");
    try (PackagedProgram started = new PackagedProgram(data)) {
      program = started;
      start();
      Response uploaded = upload();
      String path = IMPORTS + "/" + uploaded.path("id");
      act()
          .header("If-Match", uploaded.header("ETag"))
          .body(uploaded.jsonPath().getMap("settings"))
          .put(path + "/settings")
          .then()
          .statusCode(200);
      killInTheMiddle(path, "CHECKING");
      JsonPath checked = await(path);
      assertThat(checked.getMap("counts")).isEqualTo(Map.of("CREATED", ROWS, "REFUSED", 1));
      assertThat(count("SELECT count(*) " + MADE)).isZero();

      act()
          .header("If-Match", "\"" + checked.getInt("version") + "\"")
          .post(path + "/commit")
          .then()
          .statusCode(200);
      killInTheMiddle(path, "COMMITTING");
      JsonPath saved = await(path);
      assertThat(saved.getString("status")).isEqualTo("COMMITTED");
      assertThat(saved.getMap("counts")).isEqualTo(Map.of("CREATED", ROWS, "REFUSED", 1));
      assertThat(count("SELECT count(*) " + MADE)).isEqualTo(ROWS);
      assertThat(count("SELECT count(DISTINCT name) " + MADE)).isEqualTo(ROWS);
      assertThat(
              count(
                  "SELECT count(*) FROM change_log WHERE operation = 'INSERT'"
                      + " AND record_type = 'FACILITY' AND record_id IN (SELECT id "
                      + MADE
                      + ")"))
          .isEqualTo(ROWS);
      assertThat(
              count(
                  "SELECT count(*) FROM facility_import_row r JOIN facility f ON f.id = r.facility_id"
                      + " WHERE r.outcome = 'CREATED' AND f.name = r.cells[1]"))
          .isEqualTo(ROWS);
    }
  }

  private void start() throws Exception {
    program.start();
    token = program.login("congthuong");
  }

  private RequestSpecification act() {
    return given()
        .baseUri(program.address())
        .contentType(ContentType.JSON)
        .header("Authorization", "Bearer " + token);
  }

  private Response upload() {
    StringBuilder file = new StringBuilder("Tên cơ sở;Mã đơn vị hành chính\n");
    for (int at = 0; at < ROWS; at++) {
      file.append("Cơ sở mẫu thử điện ").append(at).append(";01273\n");
    }
    Response uploaded =
        act()
            .contentType(ContentType.MULTIPART)
            .multiPart("file", "co-so.csv", file.toString().getBytes(StandardCharsets.UTF_8))
            .post(IMPORTS);
    uploaded.then().statusCode(201);
    return uploaded;
  }

  /** Kills the program as soon as some batches of the step are done, and starts it again. */
  private void killInTheMiddle(String path, String step) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    JsonPath job = act().get(path).jsonPath();
    while (job.getInt("done") == 0 && job.getString("status").equals(step)) {
      assertThat(System.nanoTime()).isLessThan(end);
      job = act().get(path).jsonPath();
    }
    program.kill();
    assertThat(job.getString("status")).as("killed before its end").isEqualTo(step);
    start();
  }

  private JsonPath await(String path) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (System.nanoTime() < end) {
      JsonPath job = act().get(path).jsonPath();
      if (!List.of("CHECKING", "COMMITTING").contains(job.getString("status"))) {
        return job;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("the import does not end");
  }

  private long count(String query) throws Exception {
    return Long.parseLong(program.database().read(query).get(0));
  }
}
