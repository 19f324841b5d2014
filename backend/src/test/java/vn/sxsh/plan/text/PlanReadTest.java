package vn.sxsh.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class PlanReadTest {

  private PlanFixture plan;
  private AccountFixture.Saved officer;
  private AccountFixture.Saved leader;

  @BeforeEach
  void plan() {
    DatabaseReset.run();
    plan = PlanFixture.save();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    leader = AccountFixture.of(Role.LEADER).save();
  }

  @Test
  void listsPlansAndFindsThemWithoutDiacritics() {
    PlanFixture.save(PlanStatus.ENDED, "1043/KH-UBND");
    leader
        .request()
        .get("/api/v1/plans?sort=number")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.number", contains("1043/KH-UBND", "2549/KH-UBND"));
    leader
        .request()
        .get("/api/v1/plans?q=2549&year=2018&status=ACTIVE")
        .then()
        .body("items.number", contains("2549/KH-UBND"));
    leader.request().get("/api/v1/plans?q=chien luoc san xuat").then().body("total", equalTo(2));
    leader.request().get("/api/v1/plans?q=100%25_").then().body("total", equalTo(0));
    leader.request().get("/api/v1/plans?year=2021").then().body("total", equalTo(0));
    leader.request().get("/api/v1/plans?sort=search").then().statusCode(400);
  }

  @Test
  void hidesDraftsFromThoseWhoDoNotWritePlans() {
    PlanFixture draft = PlanFixture.save(PlanStatus.DRAFT, "3000/KH-UBND");
    leader.request().get("/api/v1/plans").then().body("total", equalTo(1));
    List<String> paths =
        List.of(
            "",
            "/clauses",
            "/notes",
            "/targets",
            "/duties",
            "/obligations",
            "/unlinked-clauses",
            "/tasks",
            "/timeline");
    for (String path : paths) {
      leader.request().get("/api/v1/plans/" + draft.planId + path).then().statusCode(404);
      officer.request().get("/api/v1/plans/" + draft.planId + path).then().statusCode(200);
    }
    leader.request().get("/api/v1/tasks/" + draft.tasks.get("1.1")).then().statusCode(404);
    leader
        .request()
        .get("/api/v1/task-items/" + draft.items.get("1.1 ACTION 1"))
        .then()
        .statusCode(404);
  }

  @Test
  void showsTheBodyAsATree() {
    read("/clauses")
        .body("path", contains("II", "V.1", "V.10"))
        .body("[0].children.path", contains("II.1", "II.2"))
        .body("[0].children[0].children[0].taskIds", contains(plan.tasks.get("1.1").toString()));
    read("/targets").body("code", contains("T2")).body("[0].aim", equalTo(50));
    read("/notes").body("code", contains("ROW_WITHOUT_NUMBER"));
    read("/duties").body("[0].parties[0].body.code", equalTo("SCT"));
  }

  @Test
  void listsWhatTheMatrixDoesNotCarryOut() {
    read("/unlinked-clauses")
        .body("clauses.path", contains("II.1.b", "II.2"))
        .body("tasks.code", contains("1.9", "1.10", "2.1"));
  }

  @Test
  void obligesTheMembersThatAGroupHadOnTheDay() {
    leader
        .request()
        .get("/api/v1/plans/" + plan.planId + "/obligations?asOf=2018-01-01")
        .then()
        .statusCode(200)
        .body("reportDueOn", equalTo("2018-11-29"))
        .body("agencies.agency.code", hasItem("UBND-TRA-LINH"))
        .body("agencies.find { it.agency.code == 'SCT' }.leads.task.code", contains("1.1", "2.1"))
        .body("agencies.find { it.agency.code == 'SCT' }.coordinates", hasSize(0))
        .body(
            "agencies.find { it.agency.code == 'STNMT' }.coordinates[0].via.code",
            equalTo("CAC-SO-NGANH"))
        .body("unresolved.phrase", contains("Đơn vị hỗ trợ SXSH"));
    List<String> later =
        leader
            .request()
            .get("/api/v1/plans/" + plan.planId + "/obligations?asOf=2020-06-01")
            .path("agencies.agency.code");
    assertThat(later).contains("UBND-HOA-AN").doesNotContain("UBND-TRA-LINH");
    leader
        .request()
        .get("/api/v1/plans/" + plan.planId + "/obligations?asOf=hom-nay")
        .then()
        .statusCode(400);
  }

  @Test
  void laysTasksOutOverTheYears() {
    plan.work("1.1", 2017, null, "SCT");
    plan.work("1.1", 2019, null, null);
    read("/timeline")
        .body("groups[0].tasks[0].spans.year", contains(2017, 2019))
        .body("groups[0].tasks[0].spans[0].startsOn", equalTo("2017-01-01"))
        .body("groups[0].tasks[0].spans[0].workItems[0].responsible.code", equalTo("SCT"));
  }

  @Test
  void keepsNotesBesideTheText() {
    String path = "/api/v1/plans/" + plan.planId + "/notes";
    Map<String, Object> note =
        new LinkedHashMap<>(
            Map.of("kind", "REMARK", "text", "Xem lại", "clauseId", plan.clauses.get("II")));
    String id = officer.request().body(note).post(path).then().statusCode(201).extract().path("id");
    note.put("text", "Đã xem");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(note)
        .put(path + "/" + id)
        .then()
        .statusCode(200)
        .body("text", equalTo("Đã xem"));
    note.put("taskId", plan.tasks.get("1.1"));
    officer.request().body(note).post(path).then().statusCode(400);
    note.remove("taskId");
    note.put("clauseId", UUID.randomUUID());
    officer.request().body(note).post(path).then().statusCode(422);
    leader.request().body(note).post(path).then().statusCode(403);
    officer.request().header("If-Match", "\"1\"").delete(path + "/" + id).then().statusCode(204);
    read("/notes").body("$", hasSize(1));
  }

  @Test
  void entersAndEditsAPlanWithItsLegalBases() {
    UUID decision = document("1419/QĐ-TTg");
    UUID circular = document("221/2012/TTLT-BTC-BCT");
    Map<String, Object> body = body("77/KH-UBND");
    body.put("legalBases", List.of(basis(decision), basis(circular)));
    body.put("predecessorPlanId", plan.planId);
    String id =
        officer
            .request()
            .body(body)
            .post("/api/v1/plans")
            .then()
            .statusCode(201)
            .body("legalBases.document.number", contains("1419/QĐ-TTg", "221/2012/TTLT-BTC-BCT"))
            .body("predecessorPlan.number", equalTo("2549/KH-UBND"))
            .extract()
            .path("id");
    body.put("legalBases", List.of(basis(circular)));
    edit(id, 0, body).then().statusCode(200).body("legalBases", hasSize(1));
    edit(id, 0, body).then().statusCode(412).body("current.legalBases", hasSize(1));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete("/api/v1/legal-documents/" + circular)
        .then()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_IN_USE"));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete("/api/v1/legal-documents/" + decision)
        .then()
        .statusCode(204);
    body.put("periodEnd", "2015-01-01");
    edit(id, 1, body).then().statusCode(422).body("code", equalTo("PERIOD_REVERSED"));
    body = body("77/KH-UBND");
    body.put("parentPlanId", id);
    edit(id, 1, body).then().statusCode(422).body("code", equalTo("KIN_UNKNOWN"));
    body = body("77/KH-UBND");
    body.put("reportDueMonth", 2);
    body.put("reportDueDay", 30);
    edit(id, 1, body).then().statusCode(422);
  }

  @Test
  void takesANumberOnce() {
    List<Integer> statuses = new ArrayList<>();
    IntStream.range(0, 20)
        .parallel()
        .mapToObj(i -> officer.request().body(body("88/KH-UBND")).post("/api/v1/plans"))
        .map(Response::statusCode)
        .forEachOrdered(statuses::add);
    assertThat(statuses).containsOnlyOnce(201).hasSize(20);
    assertThat(statuses.stream().filter(status -> status != 201)).containsOnly(409);
  }

  @Test
  void isWrittenByOfficersOfTheWholeProvinceOnly() {
    AccountFixture.Saved limited =
        AccountFixture.of(Role.DEPARTMENT_OFFICER).agency(PlanFixture.agency("STNMT")).save();
    limited.request().body(body("99/KH-UBND")).post("/api/v1/plans").then().statusCode(403);
    limited
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("note", "x"))
        .patch("/api/v1/tasks/" + plan.tasks.get("1.1"))
        .then()
        .statusCode(403);
  }

  private io.restassured.response.ValidatableResponse read(String path) {
    return leader.request().get("/api/v1/plans/" + plan.planId + path).then().statusCode(200);
  }

  private Response edit(String id, int version, Map<String, Object> body) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put("/api/v1/plans/" + id);
  }

  private UUID document(String number) {
    Map<String, Object> body =
        Map.of(
            "number",
            number,
            "kind",
            "Quyết định",
            "title",
            "Về việc",
            "issuer",
            "Chính phủ",
            "effect",
            "UNKNOWN");
    return UUID.fromString(
        officer
            .request()
            .body(body)
            .post("/api/v1/legal-documents")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  private static Map<String, Object> basis(UUID document) {
    return Map.of("documentId", document, "citation", "Thực hiện …");
  }

  private static Map<String, Object> body(String number) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("number", number);
    body.put("title", "Kế hoạch sản xuất và tiêu dùng bền vững");
    body.put("issuer", "UBND tỉnh Cao Bằng");
    body.put("periodStart", "2021-01-01");
    body.put("periodEnd", "2025-12-31");
    body.put("status", "ACTIVE");
    body.put("reportDueMonth", 11);
    body.put("reportDueDay", 29);
    body.put("legalBases", List.of());
    return body;
  }
}
