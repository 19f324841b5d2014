package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.imports.Paper2549.Group;
import vn.sxsh.plan.imports.Paper2549.Row;
import vn.sxsh.testing.DatabaseReset;
import vn.sxsh.testing.TestServer;

/** The way of a plan from the paper into the program, over HTTP. */
@QuarkusTest
class PlanImportApiTest {

  private static final String IMPORTS = "/api/v1/plans/imports";
  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void thePlanIsSavedWordForWord() {
    Response saved = commit(paste(Paper2549.text()));
    saved.then().statusCode(200).body("status", equalTo("COMMITTED"));
    assertThat(outcomes(saved)).containsOnlyKeys("CREATED");
    String plan = saved.path("plan.id");
    assertThat(matrix(plan)).isEqualTo(Paper2549.matrix());
    ask()
        .get("/api/v1/plans/" + plan)
        .then()
        .body("number", equalTo("2549/KH-UBND"))
        .body("status", equalTo("ACTIVE"))
        .body("issuedOn", nullValue())
        .body("legalBases", hasSize(3))
        .body("legalBases.document.number", hasItem("1419/QĐ-TTg"));
    ask().get("/api/v1/plans/" + plan + "/targets").then().body("$", hasSize(6));
    ask().get("/api/v1/plans/" + plan + "/duties").then().body("$", hasSize(13));
    ask().get("/api/v1/plans/" + plan + "/notes").then().body("$", hasSize(9));
    assertThat(count("plan_clause")).isEqualTo(Paper2549.clauses().size());
    assertThat(count("task_party WHERE accountable")).isEqualTo(13);
    assertThat(count("change_log WHERE source <> 'IMPORT' AND record_type = 'TASK'")).isZero();
  }

  @Test
  void theSamePaperAgainChangesNothing() {
    Response first = commit(paste(Paper2549.text()));
    String task = taskId(first.path("plan.id"), 0);
    sql(
        "UPDATE task_item SET state = 'DONE', evidence = 'Biên bản' WHERE task_id = '"
            + task
            + "'");
    sql("UPDATE task SET title = 'Tên do cán bộ sửa' WHERE id = '" + task + "'");
    sql("UPDATE task SET deleted_at = now() WHERE code = '3.1'");
    long before = count("change_log");

    Response draft = paste(Paper2549.text());
    draft.then().body("plan.number", equalTo("2549/KH-UBND"));
    assertThat(outcomes(draft)).containsOnlyKeys("UNCHANGED");
    Response again = commit(draft);

    assertThat(outcomes(again)).containsOnlyKeys("UNCHANGED");
    assertThat(count("change_log")).isEqualTo(before);
    assertThat(count("plan")).isEqualTo(1);
    assertThat(count("task WHERE title = 'Tên do cán bộ sửa'")).isEqualTo(1);
    assertThat(count("task WHERE code = '3.1' AND deleted_at IS NULL")).isZero();
  }

  @Test
  void onlyTheEditedTextIsWritten() {
    String plan = commit(paste(Paper2549.text())).path("plan.id");
    String task = taskId(plan, 0);
    sql("UPDATE task_item SET state = 'DONE', evidence = 'Ảnh' WHERE task_id = '" + task + "'");
    long before = count("change_log");
    String edited =
        Paper2549.text()
            .replace("- Các phóng sự, bài báo", "- Các phóng sự, bài báo, chương trình phát thanh");

    Response saved = commit(paste(edited));

    assertThat(outcomes(saved).get("UPDATED")).containsExactly("TASK 1.1");
    saved.then().body("rows.find { it.outcome == 'UPDATED' }.fields", equalTo(List.of("actions")));
    assertThat(
            count(
                "task_item WHERE text LIKE '%phát thanh' AND state = 'DONE' AND evidence = 'Ảnh'"))
        .isEqualTo(1);
    assertThat(count("change_log")).isEqualTo(before + 2);
  }

  @Test
  void whatPeopleResolvedIsKept() {
    commit(paste(Paper2549.text()));
    sql(
        "UPDATE task_party SET agency_id = (SELECT id FROM agency WHERE code = 'TTKC')"
            + " WHERE phrase = 'Đơn vị hỗ trợ SXSH'");
    commit(paste(Paper2549.text().replace("Đơn vị hỗ trợ SXSH", "Đơn vị hỗ trợ SXSH, Sở Tư pháp")));
    assertThat(
            count(
                "task_party p JOIN agency a ON a.id = p.agency_id"
                    + " WHERE p.phrase = 'Đơn vị hỗ trợ SXSH' AND a.code = 'TTKC' AND accountable"))
        .isEqualTo(1);
    assertThat(
            count(
                "task_party p JOIN agency a ON a.id = p.agency_id JOIN task t ON t.id = p.task_id"
                    + " WHERE t.code = '1.2' AND a.code = 'STP' AND p.role = 'LEAD'"))
        .isEqualTo(1);
  }

  @Test
  void aDraftIsCorrectedBeforeItIsSavedAndRowsCanBeLeftOut() {
    Response draft = paste(Paper2549.text());
    Map<String, Object> edited = new HashMap<>(draft.path("draft"));
    Map<String, Object> header = new HashMap<>(draft.path("draft.header"));
    header.put("signatory", "Người ký khác");
    edited.put("header", header);
    ask().body(edited).put(at(draft) + "/draft").then().statusCode(428);
    Response saved = ask().header("If-Match", etag(draft)).body(edited).put(at(draft) + "/draft");
    saved.then().statusCode(200).body("draft.header.signatory", equalTo("Người ký khác"));
    ask()
        .header("If-Match", etag(draft))
        .body(edited)
        .put(at(draft) + "/draft")
        .then()
        .statusCode(412);

    Response done =
        ask()
            .header("If-Match", etag(saved))
            .body(Map.of("leaveOut", List.of("1.2"), "status", "DRAFT"))
            .post(at(draft) + "/commit");
    done.then().statusCode(200);
    assertThat(outcomes(done).get("LEFT_OUT")).containsExactly("TASK 1.2");
    assertThat(count("task")).isEqualTo(12);
    assertThat(count("plan WHERE status = 'DRAFT' AND signatory = 'Người ký khác'")).isEqualTo(1);
    ask().header("If-Match", etag(done)).delete(at(draft)).then().statusCode(409);
    assertThat(outcomes(commit(paste(Paper2549.text()))).get("CREATED")).contains("TASK 1.2");
  }

  @Test
  void aDraftThatBreaksItsFormIsRefused() {
    Response draft = paste(Paper2549.text());
    Map<String, Object> edited = new HashMap<>(draft.path("draft"));
    edited.put("header", Map.of("title", "Chỉ có tên"));
    edited.put("clauses", List.of(Map.of("path", "I", "label", "I.")));
    ask()
        .header("If-Match", etag(draft))
        .body(edited)
        .put(at(draft) + "/draft")
        .then()
        .statusCode(400)
        .body("violations.field", hasItem("clauses[0].text"));
    edited.put("clauses", List.of());
    edited.put("duties", List.of());
    Response saved = ask().header("If-Match", etag(draft)).body(edited).put(at(draft) + "/draft");
    saved.then().statusCode(200);
    commit(saved)
        .then()
        .statusCode(422)
        .body("code", equalTo("IMPORT_NOT_READY"))
        .body("violations.field", hasItem("header.periodStart"));
    assertThat(count("plan")).isZero();
  }

  @Test
  void ofTwoWhoSaveAtOnceOneWins() {
    Response draft = paste(Paper2549.text());
    List<Integer> statuses =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> commit(draft).statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(statuses).containsOnlyOnce(200).contains(412);
    assertThat(count("plan")).isEqualTo(1);
    assertThat(count("task")).isEqualTo(13);
  }

  @Test
  void twoImportsOfOneNewPlanAtOnceMakeOnePlan() {
    List<Response> drafts = List.of(paste(Paper2549.text()), paste(Paper2549.text()));
    List<Integer> statuses =
        drafts.stream()
            .map(draft -> CompletableFuture.supplyAsync(() -> commit(draft).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(statuses).contains(200).allMatch(status -> status == 200 || status == 409);
    assertThat(count("plan")).isEqualTo(1);
    assertThat(count("task")).isEqualTo(13);
  }

  @Test
  void filesThatAreNoPlanAreRefusedInTheLanguageAskedFor() {
    upload("anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
        .then()
        .statusCode(415)
        .body("code", equalTo("IMPORT_NOT_A_DOCUMENT"))
        .body("title", equalTo("Không phải văn bản đọc được"));
    upload("trong.txt", new byte[0]).then().statusCode(422).body("code", equalTo("IMPORT_EMPTY"));
    upload("thu.txt", "Kính gửi anh Ba".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("code", equalTo("IMPORT_NO_PLAN"));
    upload("hong.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}).then().statusCode(422);
    upload("ra-ngoai.html", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>&x;".getBytes())
        .then()
        .statusCode(415)
        .body("code", equalTo("IMPORT_EXTERNAL_ENTITY"));
    upload("to.txt", new byte[20 * 1024 * 1024 + 1])
        .then()
        .statusCode(413)
        .body("code", equalTo("IMPORT_TOO_LARGE"));
    ask()
        .header("Accept-Language", "en")
        .body(Map.of("text", "Dear Sir"))
        .post(IMPORTS)
        .then()
        .statusCode(422)
        .body("title", equalTo("No plan in the document"));
    ask().body(Map.of()).post(IMPORTS).then().statusCode(400);
    ask().body(Map.of("text", "a", "html", "b")).post(IMPORTS).then().statusCode(400);
    ask()
        .contentType("multipart/form-data")
        .multiPart("x", "y")
        .post(IMPORTS)
        .then()
        .statusCode(400);
    assertThat(count("plan_import")).isZero();
  }

  @Test
  void theSameUploadWithOneIdIsOneImport() {
    Map<String, Object> body =
        Map.of("id", "01900000-0000-7000-8000-000000000001", "text", Paper2549.text());
    Response first = ask().body(body).post(IMPORTS);
    Response again = ask().body(body).post(IMPORTS);
    first.then().statusCode(201);
    again.then().statusCode(201).body("id", equalTo(first.path("id")));
    ask()
        .get(IMPORTS)
        .then()
        .body("total", equalTo(1))
        .body("items[0].number", equalTo("2549/KH-UBND"))
        .body("items[0].draft", nullValue());
    ask()
        .get(at(first))
        .then()
        .statusCode(200)
        .body("draft.groups", hasSize(5))
        .body("status", equalTo("DRAFT"));
  }

  @Test
  void resultsAndTemplateCanBeDownloaded() {
    Response draft = upload("=cmd.txt", Paper2549.text().getBytes(StandardCharsets.UTF_8));
    draft.then().statusCode(201).body("fileName", equalTo("=cmd.txt"));
    String csv = ask().get(at(draft) + "/rows.csv").then().statusCode(200).extract().asString();
    assertThat(csv).startsWith("\uFEFF\"Loại\",\"Mã\"").contains("\"Nhiệm vụ\",\"5.1\"");
    assertThat(csv.lines()).noneMatch(line -> line.matches(".*(^|,)\"[=+@-].*"));
    byte[] template =
        ask().get(IMPORTS + "/template.xlsx").then().statusCode(200).extract().asByteArray();
    assertThat(new String(template, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    upload("mau.xlsx", template).then().statusCode(422);
    ask().header("If-Match", etag(draft)).delete(at(draft)).then().statusCode(204);
    ask().get(at(draft)).then().statusCode(404);
  }

  @Test
  void onlyThoseWithTheRightImport() {
    AccountFixture.Saved reporter = AccountFixture.of(Role.REPORTER).save();
    reporter.request().get(IMPORTS).then().statusCode(403);
    reporter.request().body(Map.of("text", "x")).post(IMPORTS).then().statusCode(403);
  }

  private RequestSpecification ask() {
    return officer.request();
  }

  private Response paste(String text) {
    Response response = ask().body(Map.of("text", text)).post(IMPORTS);
    response.then().statusCode(201).header("ETag", notNullValue());
    return response;
  }

  private Response upload(String name, byte[] content) {
    return ask().contentType(ContentType.MULTIPART).multiPart("file", name, content).post(IMPORTS);
  }

  private Response commit(Response draft) {
    return ask().header("If-Match", etag(draft)).body(Map.of()).post(at(draft) + "/commit");
  }

  private static String at(Response draft) {
    return IMPORTS + "/" + draft.path("id");
  }

  private static String etag(Response answer) {
    return answer.header("ETag");
  }

  private static Map<String, List<String>> outcomes(Response answer) {
    Map<String, List<String>> outcomes = new HashMap<>();
    List<Map<String, Object>> rows = answer.path("rows");
    rows.forEach(
        row ->
            outcomes
                .computeIfAbsent((String) row.get("outcome"), key -> new ArrayList<>())
                .add(row.get("kind") + " " + row.get("key")));
    return outcomes;
  }

  private String taskId(String plan, int at) {
    return ask().get("/api/v1/plans/" + plan + "/tasks").path("groups[0].tasks[" + at + "].id");
  }

  private List<Group> matrix(String plan) {
    Response answer = ask().get("/api/v1/plans/" + plan + "/tasks");
    List<Map<String, Object>> groups = answer.path("groups");
    return groups.stream()
        .map(
            group ->
                new Group(
                    (String) group.get("label"),
                    (String) group.get("title"),
                    PlanImportApiTest.<Map<String, Object>>list(group, "tasks").stream()
                        .map(PlanImportApiTest::row)
                        .toList()))
        .toList();
  }

  private static Row row(Map<String, Object> task) {
    return new Row(
        (String) task.get("printedNumber"),
        (String) task.get("code"),
        (String) task.get("title"),
        texts(task, "actions"),
        texts(task, "results"),
        (String) task.get("leadPhrase"),
        (String) task.get("coordinatorPhrase"));
  }

  private static List<String> texts(Map<String, Object> task, String name) {
    return PlanImportApiTest.<Map<String, Object>>list(task, name).stream()
        .map(item -> (String) item.get("text"))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> list(Map<String, Object> record, String name) {
    return (List<T>) record.get(name);
  }

  private static long count(String from) {
    try (Connection database = TestServer.connect("superuser");
        Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery("SELECT count(*) FROM " + from)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void sql(String statement) {
    try (Connection database = TestServer.connect("superuser");
        Statement sql = database.createStatement()) {
      sql.execute("SET session_replication_role = replica; " + statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
