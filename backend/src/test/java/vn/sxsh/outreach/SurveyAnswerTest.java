package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.training;
import static vn.sxsh.outreach.SurveyFixture.ANSWERS;
import static vn.sxsh.outreach.SurveyFixture.add;
import static vn.sxsh.outreach.SurveyFixture.answer;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.poor;
import static vn.sxsh.outreach.SurveyFixture.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

/** What facilities answered, as staff enter and see it. */
@QuarkusTest
class SurveyAnswerTest {

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private Map<String, Object> tea;

  @BeforeEach
  void twoFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = with(facility("Lò gạch mẫu", unit("051", "2019-01-01")), "since", "2016-01-01");
    create(officer.request(), brick).statusCode(201);
    tea = with(facility("Chè mẫu", unit("047", "2019-01-01")), "since", "2016-01-01");
    create(officer.request(), tea).statusCode(201);
  }

  @Test
  void anAnswerIsMarkedWhenItIsEnteredAndTheSameRequestAddsNothing() {
    Map<String, Object> body = with(answer(brick.get("id"), "2018-05-10", best()), "note", "Giấy");
    for (int times = 0; times < 2; times++) {
      add(officer.request(), body)
          .statusCode(201)
          .body("score", equalTo(100.0f))
          .body("aware", equalTo(true))
          .body("way", equalTo("STAFF"))
          .body("survey.number", equalTo(1));
    }
    add(officer.request(), answer(tea.get("id"), "2018-05-10", poor()))
        .body("knowledge", equalTo(6.7f))
        .body("aware", equalTo(false));
    list("?aware=true")
        .body("total", equalTo(1))
        .body("items.facility.name", contains("Lò gạch mẫu"));
    list("?q=che mau").body("items.facility.name", contains("Chè mẫu"));
  }

  @Test
  void aCorrectionNeedsAReasonAndTheOldAnswerStaysInTheHistory() {
    Map<String, Object> body = answer(brick.get("id"), "2018-05-10", poor());
    add(officer.request(), body).statusCode(201);
    Map<String, Object> corrected = with(body, "choices", best());
    put(officer.request(), corrected, 0)
        .statusCode(422)
        .body("violations.field", contains("reason"));
    put(officer.request(), with(corrected, "reason", "Nhập nhầm phiếu"), 0)
        .statusCode(200)
        .body("score", equalTo(100.0f));
    put(officer.request(), with(corrected, "reason", "Lần nữa"), 0).statusCode(412);
    officer
        .request()
        .get(ANSWERS + "/" + body.get("id") + "/changes")
        .then()
        .statusCode(200)
        .body("items[0].reason", equalTo("Nhập nhầm phiếu"))
        .body("items[0].fields.find { it.name == 'choices' }.before.K1", equalTo("C"))
        .body("items[0].fields.find { it.name == 'choices' }.after.K1", equalTo("A"))
        .body("items", hasSize(2));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    String tomorrow = LocalDate.now(VietnamTime.ZONE).plusDays(1).toString();
    refused(answer(brick.get("id"), tomorrow, best()), "ANSWERED_IN_FUTURE");
    refused(answer(brick.get("id"), "2018-05-10", best().subList(0, 8)), "CHOICES_DO_NOT_FIT");
    refused(
        answer(brick.get("id"), "2018-05-10", SurveyFixture.bestBut("Z", "K1")),
        "CHOICES_DO_NOT_FIT");
    refused(
        with(answer(brick.get("id"), "2018-05-10", best()), "phase", "AFTER"),
        "PHASE_WITHOUT_ACTIVITY");
    refused(
        answer(UUID.randomUUID().toString(), "2018-05-10", best()), "OUTREACH_REFERENCE_UNKNOWN");
    refused(
        with(
            answer(brick.get("id"), "2018-05-10", best()),
            "activityId",
            UUID.randomUUID().toString()),
        "OUTREACH_REFERENCE_UNKNOWN");
    list("").body("total", equalTo(0));
  }

  @Test
  void aFacilitySeesItsOwnAndADistrictItsArea() {
    Map<String, Object> own = answer(brick.get("id"), "2018-05-10", best());
    Map<String, Object> other = answer(tea.get("id"), "2018-05-10", best());
    add(officer.request(), own).statusCode(201);
    add(officer.request(), other).statusCode(201);
    AccountFixture.Saved owner =
        AccountFixture.of(Role.FACILITY)
            .scope(Scope.Kind.FACILITY, UUID.fromString((String) brick.get("id")))
            .save();
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    for (AccountFixture.Saved each : List.of(owner, district)) {
      each.request().get(ANSWERS).then().statusCode(200).body("items.id", contains(own.get("id")));
      each.request().get(ANSWERS + "/" + own.get("id")).then().statusCode(200);
      each.request().get(ANSWERS + "/" + other.get("id")).then().statusCode(404);
      String file = each.request().get(ANSWERS + "/export?format=CSV").then().extract().asString();
      assertThat(file).contains("Lò gạch mẫu").doesNotContain("Chè mẫu");
    }
    district.request().get("/api/v1/survey-results").then().body("facilities", equalTo(1));
    put(district.request(), with(other, "reason", "Không được"), 0).statusCode(404);
    add(district.request(), answer(tea.get("id"), "2018-06-10", best())).statusCode(422);
    owner.request().get("/api/v1/survey-results").then().statusCode(403);
    add(owner.request(), answer(brick.get("id"), "2018-06-10", best())).statusCode(403);
    AccountFixture.of(Role.LEADER).save().request().get(ANSWERS).then().statusCode(403);
  }

  @Test
  void anAnswerOfAnActivityIsWrittenByWhoMayWriteTheActivity() {
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
    Map<String, Object> body =
        with(
            answer(brick.get("id"), "2018-05-10", best()),
            "activityId",
            training.get("id"),
            "phase",
            "AFTER");
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .agency(PlanFixture.agency("UBND-HOA-AN"))
            .save();
    add(district.request(), body).statusCode(403);
    add(officer.request(), body)
        .statusCode(201)
        .body("activity.title", equalTo("Lớp tập huấn mẫu"));
    put(district.request(), with(body, "reason", "x"), 0).statusCode(403);
    list("?activity=" + training.get("id") + "&phase=AFTER").body("total", equalTo(1));
  }

  @Test
  void aDeletedAnswerComesBack() {
    Map<String, Object> body = answer(brick.get("id"), "2018-05-10", best());
    add(officer.request(), body).statusCode(201);
    String path = ANSWERS + "/" + body.get("id");
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    list("").body("total", equalTo(0));
    officer.request().post(path + "/restoration").then().statusCode(200);
    list("").body("total", equalTo(1));
  }

  @Test
  void mergingCarriesTheAnswersAndPartingGivesThemBack() throws SQLException {
    add(officer.request(), answer(brick.get("id"), "2018-05-10", best())).statusCode(201);
    add(officer.request(), answer(tea.get("id"), "2018-06-10", best())).statusCode(201);
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
    list("")
        .body("total", equalTo(2))
        .body("items.facility.name", everyItem(equalTo("Lò gạch mẫu")));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post("/api/v1/facilities/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    list("").body("items.facility.name", contains("Chè mẫu", "Lò gạch mẫu"));
    assertThat(ProbeTable.read("SELECT count(*)::text FROM survey_answer")).containsExactly("2");
  }

  @Test
  void aFileHoldsNoFormula() {
    Map<String, Object> body = with(answer(brick.get("id"), "2018-05-10", best()), "note", "=1+1");
    add(officer.request(), body).statusCode(201);
    String file =
        officer
            .request()
            .get(ANSWERS + "/export?format=CSV")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("khao-sat"))
            .extract()
            .asString();
    assertThat(file).contains("K1: A; K2: A").contains("'=1+1").doesNotContain(",=1+1");
    officer.request().get(ANSWERS + "/export?format=XLSX").then().statusCode(200);
  }

  private void refused(Map<String, Object> body, String code) {
    add(officer.request(), body).statusCode(422).body("code", equalTo(code));
  }

  private ValidatableResponse list(String query) {
    return officer.request().get(ANSWERS + query).then().statusCode(200);
  }
}
