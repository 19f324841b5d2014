package vn.sxsh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.sxsh.assessment.AssessmentFixture.ASSESSMENTS;
import static vn.sxsh.assessment.AssessmentFixture.act;
import static vn.sxsh.assessment.AssessmentFixture.add;
import static vn.sxsh.assessment.AssessmentFixture.completed;
import static vn.sxsh.assessment.AssessmentFixture.marks;
import static vn.sxsh.assessment.AssessmentFixture.put;
import static vn.sxsh.assessment.AssessmentFixture.reopen;
import static vn.sxsh.assessment.AssessmentFixture.scan;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.facility.FacilityFixture;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

/** Quick scans: from the first mark until somebody else has verified them. */
@QuarkusTest
class AssessmentTest {

  private AccountFixture.Saved officer;
  private AccountFixture.Saved advisor;
  private Map<String, Object> brick;
  private Map<String, Object> tea;

  @BeforeEach
  void twoFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    advisor = AccountFixture.of(Role.ADVISOR).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    tea = facility("Chè mẫu", unit("047", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), tea).statusCode(201);
  }

  @Test
  void aScoreExplainsItself() {
    Map<String, Object> body =
        with(
            scan(brick.get("id"), "2018-05-10", marks(3, 2, 1, 0, 1, 2)),
            "conclusion",
            "Nên đánh giá chi tiết lò nung");
    add(advisor.request(), body)
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("state", equalTo("IN_PROGRESS"))
        .body("score", equalTo(53.3f))
        .body("level", equalTo("MEDIUM"))
        .body("hasPotential", equalTo(true))
        // (20·3 + 25·2) / (3 · 45), 1 / 3, (15·0 + 10·1 + 10·2) / (3 · 35)
        .body("potentialScore", equalTo(81.5f))
        .body("needScore", equalTo(33.3f))
        .body("abilityScore", equalTo(28.6f))
        .body("highFrom", equalTo(65.0f))
        .body("criteria.points", contains(20.0f, 16.67f, 6.67f, 0.0f, 3.33f, 6.67f))
        .body("criteria[0].text", containsString("khai khoáng"))
        .body("criteria[0].most", equalTo(3))
        .body("facility.name", equalTo("Lò gạch mẫu"))
        .body("latest", equalTo(false));
    add(advisor.request(), body).statusCode(201);
    add(advisor.request(), with(body, "conclusion", "Khác")).statusCode(409);
    list("").body("total", equalTo(1));
  }

  @Test
  void aVisitIsPlannedThenScannedThenCompletedThenVerifiedBySomebodyElse() {
    String tomorrow = LocalDate.now(VietnamTime.ZONE).plusDays(1).toString();
    Map<String, Object> body = scan(brick.get("id"), tomorrow, marks());
    add(advisor.request(), body).statusCode(201).body("state", equalTo("PLANNED"));
    act(advisor.request(), body, "completion", 0)
        .statusCode(422)
        .body("code", equalTo("MARKS_MISSING"));
    put(advisor.request(), with(body, "marks", marks(3)), 0)
        .statusCode(422)
        .body("code", equalTo("ASSESSED_IN_FUTURE"));
    Map<String, Object> seen = with(body, "assessedOn", "2018-05-10", "marks", marks(3, 3));
    put(advisor.request(), seen, 0)
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("containsKey('score')", equalTo(false));
    act(advisor.request(), body, "verification", 1).statusCode(403);
    put(advisor.request(), with(seen, "marks", marks(3, 3, 3, 3, 3, 3)), 1)
        .statusCode(200)
        .body("score", equalTo(100.0f));
    put(advisor.request(), seen, 1).statusCode(412).body("current.version", equalTo(2));
    act(officer.request(), body, "verification", 2)
        .statusCode(409)
        .body("code", equalTo("ASSESSMENT_STATE"));
    act(officer.request(), body, "completion", 2)
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("latest", equalTo(true));
    put(advisor.request(), seen, 3).statusCode(409);
    delete(body, 3).statusCode(409);
    act(officer.request(), body, "verification", 3)
        .statusCode(422)
        .body("code", equalTo("ASSESSMENT_OWN_WORK"));
    AccountFixture.Saved second = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    reopen(advisor.request(), body, 3).statusCode(200).body("state", equalTo("IN_PROGRESS"));
    act(advisor.request(), body, "completion", 4).statusCode(200);
    act(second.request(), body, "verification", 5)
        .statusCode(200)
        .body("state", equalTo("VERIFIED"));
    reopen(advisor.request(), body, 6).statusCode(409);
    officer
        .request()
        .get(ASSESSMENTS + "/" + body.get("id") + "/changes")
        .then()
        .statusCode(200)
        .body("items.reason", hasItem("Nhập nhầm điểm"));
  }

  @Test
  void whatDoesNotFitTheCriteriaIsRefused() {
    refused(marks(4), "MARKS_DO_NOT_FIT");
    refused(List.of(Map.of("criterion", "OTHER", "mark", 1)), "MARKS_DO_NOT_FIT");
    Map<String, Object> one = Map.of("criterion", "NEED", "mark", 1);
    refused(List.of(one, one), "MARKS_DO_NOT_FIT");
    add(advisor.request(), scan(UUID.randomUUID(), "2018-05-10", marks(1)))
        .statusCode(422)
        .body("code", equalTo("ASSESSMENT_FACILITY_UNKNOWN"));
    add(advisor.request(), with(scan(brick.get("id"), "2018-05-10", marks()), "marks", null))
        .statusCode(400);
  }

  @Test
  void nothingOfACompletedOneChangesWhateverIsTried() {
    completed(officer, brick.get("id"), "2018-05-10", 3, 3, 3, 3, 3, 3);
    for (String change : List.of("score = 1", "level = 'LOW'", "marks = '[]'")) {
      assertThat(
              catchThrowable(() -> ProbeTable.write("UPDATE potential_assessment SET " + change)))
          .hasMessageContaining("the assessment is completed");
    }
  }

  @Test
  void everybodyCompletesAtOnceAndOneDoes() throws Exception {
    Map<String, Object> body = scan(brick.get("id"), "2018-05-10", marks(1, 1, 1, 1, 1, 1));
    add(officer.request(), body).statusCode(201);
    int tries = 30;
    ExecutorService pool = Executors.newFixedThreadPool(tries);
    List<Future<Integer>> answers =
        IntStream.range(0, tries)
            .mapToObj(
                at ->
                    pool.submit(
                        () -> act(officer.request(), body, "completion", 0).extract().statusCode()))
            .toList();
    int done = 0;
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isIn(200, 409, 412);
      done += answer.get() == 200 ? 1 : 0;
    }
    pool.shutdown();
    assertThat(done).isEqualTo(1);
  }

  @Test
  void facilitiesAreListedByPotentialNeedAndAbility() {
    completed(officer, brick.get("id"), "2017-05-10", 0, 0, 0, 0, 0, 0);
    completed(officer, brick.get("id"), "2018-05-10", 3, 3, 2, 0, 1, 1);
    completed(officer, tea.get("id"), "2018-05-10", 1, 1, 3, 3, 3, 3);
    add(officer.request(), scan(tea.get("id"), "2019-05-10", marks(0))).statusCode(201);
    list("?latest=true&sort=-potential")
        .body("total", equalTo(2))
        .body("items.facility.name", contains("Lò gạch mẫu", "Chè mẫu"))
        .body("items.latest", everyItem(equalTo(true)));
    list("?latest=true&sort=-ability,name")
        .body("items.facility.name", contains("Chè mẫu", "Lò gạch mẫu"));
    list("?latest=true&needFrom=80").body("items.facility.name", contains("Chè mẫu"));
    list("?level=HIGH&level=MEDIUM").body("total", equalTo(2));
    list("?level=LOW&latest=false").body("items.assessedOn", contains("2017-05-10"));
    list("?state=IN_PROGRESS").body("total", equalTo(1));
    list("?q=lo gach&from=2018-01-01&to=2018-12-31").body("total", equalTo(1));
    list("?area=" + unit("051", "2019-01-01")).body("total", equalTo(2));
    list("?facility=" + tea.get("id") + "&potentialFrom=30&abilityFrom=100")
        .body("total", equalTo(1));
    officer.request().get(ASSESSMENTS + "?sort=secret").then().statusCode(400);
    String file =
        officer
            .request()
            .get(ASSESSMENTS + "/export?format=CSV&latest=true")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("danh-gia"))
            .extract()
            .asString();
    assertThat(file).contains("POLLUTION: 3/3", "Chè mẫu").doesNotContain("2017-05-10");
    officer.request().get(ASSESSMENTS + "/export?format=XLSX").then().statusCode(200);
  }

  @Test
  void everybodySeesWhatIsTheirs() {
    Map<String, Object> own = completed(officer, brick.get("id"), "2018-05-10", 1, 1, 1, 1, 1, 1);
    Map<String, Object> other = completed(officer, tea.get("id"), "2018-05-10", 1, 1, 1, 1, 1, 1);
    Map<String, Object> open = scan(brick.get("id"), "2019-05-10", marks(1));
    add(officer.request(), open).statusCode(201);
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    AccountFixture.Saved owner =
        AccountFixture.of(Role.FACILITY)
            .scope(Scope.Kind.FACILITY, UUID.fromString((String) brick.get("id")))
            .save();
    for (AccountFixture.Saved each : List.of(district, owner)) {
      each.request().get(ASSESSMENTS + "/" + own.get("id")).then().statusCode(200);
      each.request().get(ASSESSMENTS + "/" + other.get("id")).then().statusCode(404);
      String file =
          each.request().get(ASSESSMENTS + "/export?format=CSV").then().extract().asString();
      assertThat(file).contains("Lò gạch mẫu").doesNotContain("Chè mẫu");
    }
    district.request().get(ASSESSMENTS).then().body("total", equalTo(2));
    owner.request().get(ASSESSMENTS).then().body("total", equalTo(1));
    owner.request().get(ASSESSMENTS + "/" + open.get("id")).then().statusCode(404);
    put(district.request(), other, 1).statusCode(404);
    reopen(district.request(), other, 1).statusCode(404);
    add(district.request(), scan(tea.get("id"), "2018-06-10", marks())).statusCode(422);
    add(owner.request(), scan(brick.get("id"), "2018-06-10", marks())).statusCode(403);
    AccountFixture.Saved leader = AccountFixture.of(Role.LEADER).save();
    leader.request().get(ASSESSMENTS).then().statusCode(403);
  }

  @Test
  void theHistoryOfAFacilityTellsOfScansOnlyWhoMaySeeThem() {
    completed(officer, brick.get("id"), "2018-05-10", 1, 1, 1, 1, 1, 1);
    String history = FacilityFixture.FACILITIES + "/" + brick.get("id") + "/changes";
    officer.request().get(history).then().body("items.recordType", hasItem("POTENTIAL_ASSESSMENT"));
    AccountFixture.Saved reporter = AccountFixture.of(Role.REPORTER).save();
    reporter
        .request()
        .get(history)
        .then()
        .statusCode(200)
        .body("items.recordType", not(hasItem("POTENTIAL_ASSESSMENT")));
  }

  @Test
  void aDeletedOneComesBackAndAMergeCarriesAll() throws SQLException {
    Map<String, Object> open = scan(brick.get("id"), "2018-05-10", marks(1));
    add(officer.request(), open).statusCode(201);
    delete(open, 0).statusCode(204);
    list("").body("total", equalTo(0));
    officer
        .request()
        .post(ASSESSMENTS + "/" + open.get("id") + "/restoration")
        .then()
        .statusCode(200);
    completed(officer, brick.get("id"), "2018-05-10", 3, 3, 3, 3, 3, 3);
    completed(officer, tea.get("id"), "2019-05-10", 0, 0, 0, 0, 0, 0);
    String merge =
        officer
            .request()
            .body(
                Map.of(
                    "keptId", brick.get("id"),
                    "keptVersion", 0,
                    "mergedId", tea.get("id"),
                    "mergedVersion", 0,
                    "take", List.of()))
            .post("/api/v1/facilities/merges")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    list("?latest=true")
        .body("items", hasSize(1))
        .body("items[0].level", equalTo("LOW"))
        .body("items[0].facility.name", equalTo("Lò gạch mẫu"));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post("/api/v1/facilities/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    list("?latest=true&sort=name")
        .body("items.facility.name", contains("Chè mẫu", "Lò gạch mẫu"))
        .body("items.level", contains("LOW", "HIGH"));
    assertThat(
            ProbeTable.read(
                "SELECT from_on || ' ' || coalesce(to_on::text, '-') || ' ' || potential"
                    + " FROM assessment_standing ORDER BY 1"))
        .containsExactly("2018-05-10 - true", "2019-05-10 - false");
  }

  private ValidatableResponse delete(Map<String, Object> body, int version) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .delete(ASSESSMENTS + "/" + body.get("id"))
        .then();
  }

  private void refused(List<Map<String, Object>> marks, String code) {
    add(advisor.request(), scan(brick.get("id"), "2018-05-10", marks))
        .statusCode(422)
        .body("code", equalTo(code));
  }

  private ValidatableResponse list(String query) {
    return officer.request().get(ASSESSMENTS + query).then().statusCode(200);
  }
}
