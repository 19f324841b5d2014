package vn.sxsh.plan.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class TaskEditTest {

  private PlanFixture plan;
  private AccountFixture.Saved officer;

  @BeforeEach
  void plan() {
    DatabaseReset.run();
    plan = PlanFixture.save();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void showsATaskWithItsVersion() {
    read("1.1")
        .header("ETag", equalTo("\"0\""))
        .body("plan.number", equalTo("2549/KH-UBND"))
        .body("group.label", equalTo("1"))
        .body("actions", hasSize(2))
        .body("state", equalTo("NOT_STARTED"))
        .body("late", equalTo(true))
        .body("rights.edit", equalTo(true));
  }

  @Test
  void renumbersWithoutTouchingThePrintedNumber() {
    patch("1.9", 0, Map.of("code", "1.2"), 200)
        .body("code", equalTo("1.2"))
        .body("printedNumber", equalTo("1.9"));
    patch("1.10", 0, Map.of("code", "1.2"), 409)
        .body("detail", equalTo("Mã này đã dùng cho nhiệm vụ khác của kế hoạch."));
    patch("1.10", 0, Map.of("printedNumber", "9"), 400);
  }

  @Test
  void changesOnlyWhatThePatchNames() {
    patch("1.1", 0, Map.of("note", "Ưu tiên năm 2017"), 200)
        .body("note", equalTo("Ưu tiên năm 2017"))
        .body("clauses.path", contains("II.1.a"));
    patch("1.1", 1, Map.of("clauseIds", List.of(plan.clauses.get("II.2"))), 200)
        .body("version", equalTo(2))
        .body("clauses.path", contains("II.2"));
    patch("1.1", 1, Map.of("note", ""), 412).body("current.note", equalTo("Ưu tiên năm 2017"));
    patch("1.1", 2, Map.of("note", ""), 200).body("note", nullValue());
    patch("1.1", 3, Map.of("clauseIds", List.of(UUID.randomUUID())), 422)
        .body("code", equalTo("CLAUSE_UNKNOWN"));
  }

  @Test
  void isHeldAndTakenUpAgainWithReasons() {
    patch("1.1", 0, Map.of("hold", "SUSPENDED"), 422).body("code", equalTo("REASON_REQUIRED"));
    patch("1.1", 0, Map.of("hold", "SUSPENDED", "holdReason", "Chờ kinh phí"), 200)
        .body("state", equalTo("SUSPENDED"))
        .body("late", equalTo(false));
    patch("1.1", 1, Map.of("hold", "NONE"), 422);
    patch("1.1", 1, Map.of("hold", "NONE", "holdReason", "Đã có kinh phí"), 200)
        .body("state", equalTo("NOT_STARTED"))
        .body("holdReason", nullValue());
  }

  @Test
  void resolvesThePhrasesToBodiesWithOneAccountable() {
    String id = read("1.9").extract().path("leads[0].id");
    Map<String, Object> known =
        Map.of(
            "id",
            id,
            "phrase",
            "Đơn vị hỗ trợ SXSH",
            "agencyId",
            PlanFixture.agency("TTKC"),
            "accountable",
            true);
    Map<String, Object> other = Map.of("phrase", "Sở Công Thương", "accountable", true);
    Map<String, Object> group =
        Map.of(
            "phrase",
            "Các tổ chức KHCN",
            "agencyGroupId",
            PlanFixture.agencyGroup("TO-CHUC-KHCN"),
            "accountable",
            false);
    Map<String, Object> unknown =
        Map.of("phrase", "Ai đó", "agencyId", UUID.randomUUID(), "accountable", true);
    parties("1.9", 0, List.of(known, other), List.of(), 422)
        .body("code", equalTo("ACCOUNTABLE_NOT_ONE"));
    parties("1.9", 0, List.of(known), List.of(group), 200)
        .body("version", equalTo(1))
        .body("leads[0].id", equalTo(id))
        .body("leads[0].body.code", equalTo("TTKC"))
        .body("coordinators[0].body.kind", equalTo("GROUP"));
    parties("1.9", 1, List.of(other), List.of(), 200)
        .body("leads", hasSize(1))
        .body("leads[0].body", nullValue())
        .body("coordinators", hasSize(0));
    parties("1.9", 2, List.of(unknown), List.of(), 422)
        .body("violations[0].field", equalTo("leads[0].agencyId"));
  }

  @Test
  void leavesTheMatrixToThoseWhoWritePlans() {
    for (Role role : List.of(Role.REPORTER, Role.ADVISOR, Role.LEADER, Role.FACILITY)) {
      AccountFixture.of(role)
          .agency(PlanFixture.agency("SCT"))
          .save()
          .request()
          .header("If-Match", "\"0\"")
          .body(Map.of("note", "x"))
          .patch(task("1.1"))
          .then()
          .statusCode(403);
    }
    officer.request().get("/api/v1/tasks/" + UUID.randomUUID()).then().statusCode(404);
    officer.request().body(Map.of("note", "x")).patch(task("1.1")).then().statusCode(428);
  }

  @Test
  void keepsStateAndEvidenceOfItems() {
    AccountFixture.Saved lead = reporter("TTKC");
    AccountFixture.Saved stranger = reporter("STP");
    Map<String, Object> done =
        Map.of(
            "text", "Tổ chức hội nghị, tập huấn",
            "state", "DONE",
            "evidence", "Báo cáo 12/BC-TTKC",
            "doneOn", "2017-05-20");
    Map<String, Object> undated =
        Map.of(
            "text", "Xây dựng các ấn phẩm về SXSH",
            "state", "IN_PROGRESS",
            "doneOn", "2017-01-01");
    Map<String, Object> rewritten = Map.of("text", "Lời khác", "state", "DONE");
    item(lead, "1.1 ACTION 1", done, 200)
        .body("state", equalTo("DONE"))
        .body("version", equalTo(1));
    read("1.1")
        .body("progress.done", equalTo(1))
        .body("progress.percent", equalTo(33))
        .body("state", equalTo("IN_PROGRESS"));
    item(lead, "1.1 ACTION 1", done, 412).body("current.evidence", equalTo("Báo cáo 12/BC-TTKC"));
    item(stranger, "1.1 ACTION 2", Map.of("text", "x", "state", "OPEN"), 400);
    item(stranger, "1.1 ACTION 2", rewritten, 403);
    item(lead, "1.1 ACTION 2", rewritten, 422).body("code", equalTo("PRINTED_ITEM"));
    item(lead, "1.1 ACTION 2", undated, 422).body("code", equalTo("DONE_ON_WITHOUT_DONE"));
  }

  @Test
  void addsItemsBesideThePrintedOnes() {
    String id =
        officer
            .request()
            .body(Map.of("kind", "RESULT", "text", "Thêm"))
            .post(task("1.1") + "/items")
            .then()
            .statusCode(201)
            .body("printed", equalTo(false))
            .extract()
            .path("id");
    read("1.1").body("results.text", contains("Kế hoạch được phê duyệt", "Thêm"));
    delete(officer, "/api/v1/task-items/" + id, 204);
    delete(officer, "/api/v1/task-items/" + plan.items.get("1.1 RESULT 1"), 422)
        .body("code", equalTo("PRINTED_ITEM"));
  }

  @Test
  void keepsWhatPartiesSay() {
    AccountFixture.Saved coordinator = reporter("SKHCN");
    String path = task("1.10") + "/comments";
    String id =
        coordinator
            .request()
            .body(Map.of("text", "Đề nghị lùi hạn"))
            .post(path)
            .then()
            .statusCode(201)
            .body("own", equalTo(true))
            .extract()
            .path("id");
    reporter("STP").request().body(Map.of("text", "x")).post(path).then().statusCode(403);
    officer
        .request()
        .get(path)
        .then()
        .statusCode(200)
        .body("items.text", contains("Đề nghị lùi hạn"))
        .body("items[0].authorName", equalTo("Người REPORTER"))
        .body("items[0].own", equalTo(false));
    delete(officer, path + "/" + id, 403);
    delete(coordinator, path + "/" + id, 204);
  }

  private AccountFixture.Saved reporter(String agency) {
    return AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency(agency)).save();
  }

  private String task(String code) {
    return "/api/v1/tasks/" + plan.tasks.get(code);
  }

  private ValidatableResponse read(String code) {
    return officer.request().get(task(code)).then().statusCode(200);
  }

  private ValidatableResponse patch(
      String code, int version, Map<String, Object> body, int status) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .patch(task(code))
        .then()
        .statusCode(status);
  }

  private ValidatableResponse parties(
      String code, int version, List<?> leads, List<?> coordinators, int status) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("leads", leads, "coordinators", coordinators))
        .put(task(code) + "/parties")
        .then()
        .statusCode(status);
  }

  private ValidatableResponse item(
      AccountFixture.Saved who, String item, Map<String, Object> body, int status) {
    return who.request()
        .header("If-Match", "\"0\"")
        .body(body)
        .put("/api/v1/task-items/" + plan.items.get(item))
        .then()
        .statusCode(status);
  }

  private static ValidatableResponse delete(AccountFixture.Saved who, String path, int status) {
    return who.request().header("If-Match", "\"0\"").delete(path).then().statusCode(status);
  }
}
