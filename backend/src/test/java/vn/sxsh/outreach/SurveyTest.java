package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.SurveyFixture.SHIPPED;
import static vn.sxsh.outreach.SurveyFixture.add;
import static vn.sxsh.outreach.SurveyFixture.answer;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.choice;
import static vn.sxsh.outreach.SurveyFixture.draft;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** The versions of the survey. */
@QuarkusTest
class SurveyTest {

  private static final String SURVEYS = "/api/v1/surveys";

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void theShippedVersionIsAskedUntilAnotherIsPublished() {
    officer
        .request()
        .get(SURVEYS)
        .then()
        .statusCode(200)
        .body("id", contains(SHIPPED))
        .body("[0].current", equalTo(true))
        .body("[0].questions", hasSize(9))
        .body("[0].questions.textEn", everyItem(notNullValue()));
    Map<String, Object> draft = draft("Phiếu mẫu năm 2019");
    post(draft).statusCode(201).body("number", equalTo(2)).body("current", equalTo(false));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(SURVEYS + "/" + draft.get("id") + "/publication")
        .then()
        .statusCode(200)
        .body("current", equalTo(true))
        .body("publishedOn", notNullValue());
    officer.request().get(SURVEYS + "/" + SHIPPED).then().body("current", equalTo(false));
  }

  @Test
  void aVersionThatWasAnsweredIsFinalAlsoForTheDatabase() {
    Map<String, Object> draft = published();
    String path = SURVEYS + "/" + draft.get("id");
    Map<String, Object> changed = with(draft, "awareFrom", 70);
    officer.request().header("If-Match", "\"1\"").body(changed).put(path).then().statusCode(200);
    Map<String, Object> brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    List<Map<String, String>> choices =
        List.of(choice("K", "A"), choice("A", "B"), choice("P", "B"));
    add(officer.request(), answer(brick.get("id"), "2019-02-01", choices))
        .statusCode(201)
        .body("survey.number", equalTo(2))
        .body("knowledge", equalTo(100.0f))
        .body("attitude", equalTo(33.3f))
        .body("score", equalTo(55.6f))
        .body("aware", equalTo(false));
    officer
        .request()
        .header("If-Match", "\"2\"")
        .body(with(draft, "title", "Tên khác"))
        .put(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("SURVEY_ANSWERED"));
    officer.request().header("If-Match", "\"2\"").delete(path).then().statusCode(409);
    assertThatThrownBy(() -> ProbeTable.write("UPDATE survey SET aware_from = 10 WHERE number = 2"))
        .hasMessageContaining("was answered");
  }

  @Test
  void aDraftIsNotAnsweredAndCanBeTakenBack() {
    Map<String, Object> draft = draft("Bản nháp");
    post(draft).statusCode(201);
    Map<String, Object> brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    add(
            officer.request(),
            with(answer(brick.get("id"), "2019-02-01", best()), "surveyId", draft.get("id")))
        .statusCode(422)
        .body("code", equalTo("SURVEY_NOT_PUBLISHED"));
    String path = SURVEYS + "/" + draft.get("id");
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    officer.request().get(path).then().statusCode(404);
    officer.request().post(path + "/restoration").then().statusCode(200);
    officer.request().get(SURVEYS).then().body("number", contains(2, 1));
  }

  @Test
  void aVersionAsksForEveryPartWithCodesThatDifferAndPoints() {
    List<Map<String, Object>> questions = questions();
    post(with(
            draft("A"), "questions", List.of(questions.get(0), questions.get(0), questions.get(0))))
        .statusCode(422)
        .body("code", equalTo("SURVEY_PART_MISSING"));
    post(with(
            draft("B"),
            "questions",
            List.of(questions.get(0), questions.get(1), with(questions.get(2), "code", "K"))))
        .statusCode(422)
        .body("violations.field", contains("questions[2].code"));
    List<Map<String, Object>> worthless =
        List.of(
            Map.of("code", "A", "text", "Có", "points", 0),
            Map.of("code", "B", "text", "Không", "points", 0));
    post(with(
            draft("C"),
            "questions",
            List.of(
                questions.get(0), with(questions.get(1), "options", worthless), questions.get(2))))
        .statusCode(422)
        .body("violations.field", contains("questions[1].options"));
  }

  @Test
  void onlyTheDepartmentKeepsThem() {
    AccountFixture.of(Role.ADVISOR)
        .save()
        .request()
        .body(draft("Phiếu của tư vấn"))
        .post(SURVEYS)
        .then()
        .statusCode(403);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> questions() {
    return (List<Map<String, Object>>) draft("x").get("questions");
  }

  private Map<String, Object> published() {
    Map<String, Object> draft = draft("Phiếu mẫu");
    post(draft).statusCode(201);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(SURVEYS + "/" + draft.get("id") + "/publication")
        .then()
        .statusCode(200);
    return draft;
  }

  private ValidatableResponse post(Map<String, Object> body) {
    return officer.request().body(body).post(SURVEYS).then();
  }
}
