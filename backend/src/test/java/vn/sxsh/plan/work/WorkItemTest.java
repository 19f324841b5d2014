package vn.sxsh.plan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class WorkItemTest {

  private PlanFixture plan;
  private AccountFixture.Saved officer;

  @BeforeEach
  void plan() {
    DatabaseReset.run();
    plan = PlanFixture.save();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void isPlannedReadAndEdited() {
    Map<String, Object> body = body(2018);
    body.put("responsibleAgencyId", PlanFixture.agency("SCT"));
    String id =
        officer
            .request()
            .body(body)
            .post(tasksWork("1.1"))
            .then()
            .statusCode(201)
            .header("ETag", equalTo("\"0\""))
            .body("responsible.code", equalTo("SCT"))
            .body("late", equalTo(true))
            .body("next", contains("IN_PROGRESS", "DONE", "SUSPENDED", "CANCELLED"))
            .extract()
            .path("id");
    body.put("title", "Việc khác");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(body)
        .put("/api/v1/work-items/" + id)
        .then()
        .statusCode(200)
        .body("title", equalTo("Việc khác"))
        .body("version", equalTo(1));
    officer.request().get(tasksWork("1.1")).then().body("title", contains("Việc khác"));
  }

  @Test
  void givesTheSecondEditorTheCurrentCopy() {
    UUID id = plan.work("1.1", 2018, null, null);
    officer.request().body(body(2018)).put("/api/v1/work-items/" + id).then().statusCode(428);
    Map<String, Object> first = body(2018);
    first.put("title", "Bản của người thứ nhất");
    edit(id, 0, first).then().statusCode(200);
    edit(id, 0, body(2018))
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"))
        .body("current.title", equalTo("Bản của người thứ nhất"))
        .body("current.version", equalTo(1));
  }

  @Test
  void letsOneOfFiftyParallelEditsWin() throws Exception {
    UUID id = plan.work("1.1", 2018, null, null);
    List<Response> answers = inParallel(50, () -> edit(id, 0, body(2018)));
    assertThat(statuses(answers)).containsExactlyInAnyOrderEntriesOf(Map.of(200, 1L, 412, 49L));
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 412)
        .allSatisfy(answer -> assertThat((int) answer.path("current.version")).isEqualTo(1));
    officer.request().get("/api/v1/work-items/" + id).then().body("version", equalTo(1));
  }

  @Test
  void makesOneRecordOfFiftyEqualRequests() throws Exception {
    Map<String, Object> body = body(2019);
    body.put("id", Ids.next());
    List<Response> answers =
        inParallel(50, () -> officer.request().body(body).post(tasksWork("1.1")));
    assertThat(statuses(answers)).containsExactlyEntriesOf(Map.of(201, 50L));
    assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    officer.request().get(tasksWork("1.1")).then().body("$", hasSize(1));
    body.put("title", "Nội dung khác");
    officer
        .request()
        .body(body)
        .post(tasksWork("1.1"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ID_TAKEN"));
  }

  @Test
  void goesThroughItsStatesWithReasons() {
    UUID id = plan.work("1.1", 2018, null, null);
    become(id, 0, "SUSPENDED", null)
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_REQUIRED"))
        .body("violations[0].field", equalTo("reason"));
    become(id, 0, "SUSPENDED", "Chờ kinh phí")
        .then()
        .statusCode(200)
        .body("stateReason", equalTo("Chờ kinh phí"));
    become(id, 1, "DONE", null).then().statusCode(409).body("code", equalTo("STATE_NOT_REACHABLE"));
    become(id, 1, "IN_PROGRESS", null).then().statusCode(200);
    become(id, 2, "DONE", null).then().statusCode(200);
    become(id, 3, "IN_PROGRESS", null).then().statusCode(422);
    become(id, 3, "IN_PROGRESS", "Ghi nhầm").then().statusCode(200);
    become(id, 3, "DONE", null)
        .then()
        .statusCode(412)
        .body("current.state", equalTo("IN_PROGRESS"));
  }

  @Test
  void neverSkipsAStateUnderRace() throws Exception {
    UUID id = plan.work("1.1", 2018, null, null);
    List<Response> answers = inParallel(20, () -> become(id, 0, "DONE", null));
    assertThat(statuses(answers)).containsExactlyInAnyOrderEntriesOf(Map.of(200, 1L, 412, 19L));
  }

  @Test
  void canBeDeletedAndBroughtBack() {
    UUID id = plan.work("1.1", 2018, null, null);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete("/api/v1/work-items/" + id)
        .then()
        .statusCode(204);
    officer.request().get("/api/v1/work-items/" + id).then().statusCode(404);
    officer.request().post("/api/v1/work-items/" + id + "/restore").then().statusCode(200);
    officer.request().get("/api/v1/work-items/" + id).then().statusCode(200);
  }

  @Test
  void refusesWhatBreaksItsRules() {
    Map<String, Object> body = body(2018);
    body.put("endsOn", "2019-01-01");
    refused(body, 422, "DATES_OUTSIDE_YEAR");
    body = body(2018);
    body.put("startsOn", "2018-07-01");
    refused(body, 422, "DATES_OUTSIDE_YEAR");
    body = body(2018);
    body.put("budget", -1);
    refused(body, 400, "VALIDATION_FAILED");
    body.put("budget", 1.5);
    refused(body, 400, "MALFORMED_REQUEST");
    body = body(2018);
    body.put("responsibleAgencyId", UUID.randomUUID());
    refused(body, 422, "AGENCY_UNKNOWN");
    for (String privileged : List.of("state", "version", "createdBy", "taskId", "deletedAt")) {
      body = body(2018);
      body.put(privileged, "DONE");
      refused(body, 400, "MALFORMED_REQUEST");
    }
  }

  @Test
  void isWrittenByThoseWhoTakePart() {
    UUID own = plan.work("1.10", 2018, null, "SKHCN");
    UUID leads = plan.work("1.10", 2018, null, "STNMT");
    AccountFixture.Saved lead = reporter("STNMT");
    AccountFixture.Saved coordinator = reporter("SKHCN");
    AccountFixture.Saved stranger = reporter("STP");
    edit(lead, own, "SKHCN").then().statusCode(200);
    edit(coordinator, leads, "SKHCN")
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_OWN_AGENCY"));
    become(coordinator, own, 1, "DONE").then().statusCode(200);
    edit(coordinator, own, "STNMT").then().statusCode(403);
    edit(stranger, own, "STP").then().statusCode(403);
    stranger.request().get("/api/v1/work-items/" + own).then().statusCode(200);
    coordinator
        .request()
        .header("If-Match", "\"0\"")
        .delete("/api/v1/work-items/" + leads)
        .then()
        .statusCode(403);
    AccountFixture.of(Role.LEADER)
        .save()
        .request()
        .body(body(2018))
        .post(tasksWork("1.10"))
        .then()
        .statusCode(403);
    reporter("SNNMT")
        .request()
        .body(body(2018))
        .post(tasksWork("1.10"))
        .then()
        .statusCode(201)
        .body("id", notNullValue());
  }

  private AccountFixture.Saved reporter(String agency) {
    return AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency(agency)).save();
  }

  private Response edit(UUID id, int version, Map<String, Object> body) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/api/v1/work-items/" + id);
  }

  private Response edit(AccountFixture.Saved who, UUID id, String agency) {
    Map<String, Object> body = body(2018);
    body.put("responsibleAgencyId", PlanFixture.agency(agency));
    int version = officer.request().get("/api/v1/work-items/" + id).path("version");
    return who.request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/api/v1/work-items/" + id);
  }

  private Response become(UUID id, int version, String state, String reason) {
    Map<String, Object> body = new LinkedHashMap<>(Map.of("state", state));
    body.put("reason", reason);
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post("/api/v1/work-items/" + id + "/state");
  }

  private Response become(AccountFixture.Saved who, UUID id, int version, String state) {
    return who.request()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("state", state))
        .post("/api/v1/work-items/" + id + "/state");
  }

  private void refused(Map<String, Object> body, int status, String code) {
    officer
        .request()
        .body(body)
        .post(tasksWork("1.1"))
        .then()
        .statusCode(status)
        .body("code", equalTo(code));
  }

  private String tasksWork(String code) {
    return "/api/v1/tasks/" + plan.tasks.get(code) + "/work-items";
  }

  private static Map<String, Object> body(int year) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("year", year);
    body.put("title", "Tổ chức hội nghị");
    body.put("endsOn", LocalDate.of(year, 6, 30).toString());
    body.put("budget", 50_000_000);
    return body;
  }

  private static Map<Integer, Long> statuses(List<Response> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
  }

  private static List<Response> inParallel(int times, Callable<Response> request) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(times);
    try {
      List<Response> answers = new ArrayList<>();
      List<Callable<Response>> requests = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        requests.add(request);
      }
      for (Future<Response> answer : pool.invokeAll(requests)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
