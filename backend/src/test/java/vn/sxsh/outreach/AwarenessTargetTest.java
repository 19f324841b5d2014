package vn.sxsh.outreach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.training;
import static vn.sxsh.outreach.SurveyFixture.add;
import static vn.sxsh.outreach.SurveyFixture.answer;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.bestBut;
import static vn.sxsh.outreach.SurveyFixture.poor;

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
import vn.sxsh.plan.figure.TargetFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.testing.DatabaseReset;

/** What answers mean for target T1b, and what they come to by themselves. */
@QuarkusTest
class AwarenessTargetTest {

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private Map<String, Object> tea;
  private UUID target;

  @BeforeEach
  void twoFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    tea = facility("Chè mẫu", unit("047", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), tea).statusCode(201);
    target = TargetFixture.rate(PlanFixture.save().planId, TargetRule.AWARENESS, "100");
  }

  @Test
  void theLatestAnswerOnOrBeforeADayCounts() {
    figure("AWARE_OF_ACTIVE", "2018-12-31").body("numerator", equalTo(0));
    figures("2018-12-31")
        .body(
            "figures.find { it.reading == 'AWARE_OF_ANSWERED' }.state",
            equalTo("EMPTY_DENOMINATOR"));
    answered(brick, "2017-05-01", poor());
    answered(brick, "2018-05-01", best());
    answered(brick, "2019-05-01", bestBut("C", "K1", "K2", "K3", "A1", "A2"));
    answered(tea, "2018-07-01", poor());
    figure("AWARE_OF_ACTIVE", "2018-04-30").body("numerator", equalTo(0));
    figure("AWARE_OF_ACTIVE", "2018-05-01")
        .body("numerator", equalTo(1))
        .body("denominator", equalTo(2));
    figure("AWARE_OF_ANSWERED", "2018-05-01").body("denominator", equalTo(1));
    figure("AWARE_OF_ANSWERED", "2018-07-01").body("denominator", equalTo(2));
    figure("AWARE_OF_ACTIVE", "2019-04-30").body("numerator", equalTo(1));
    figure("AWARE_OF_ACTIVE", "2019-05-01").body("numerator", equalTo(0));
    officer
        .request()
        .get("/api/v1/targets/" + target + "/facilities?asOf=2018-12-31")
        .then()
        .statusCode(200)
        .body("items.id", contains(brick.get("id")));
  }

  @Test
  void ofSeveralAnswersOfADayTheLastEnteredCountsAndADeletedOneDoesNot() {
    answered(brick, "2018-05-01", poor());
    Map<String, Object> last = answered(brick, "2018-05-01", best());
    figure("AWARE_OF_ACTIVE", "2018-12-31").body("numerator", equalTo(1));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete(SurveyFixture.ANSWERS + "/" + last.get("id"))
        .then()
        .statusCode(204);
    figure("AWARE_OF_ACTIVE", "2018-12-31").body("numerator", equalTo(0));
  }

  @Test
  void beforeAndAfterAreComparedOverThoseWhoAnsweredBoth() {
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
    of(training, "BEFORE", answer(brick.get("id"), "2018-05-10", poor()));
    of(training, "BEFORE", answer(brick.get("id"), "2018-05-10", bestBut("C", "P1", "P2", "P3")));
    of(training, "AFTER", answer(brick.get("id"), "2018-05-11", best()));
    of(training, "BEFORE", answer(tea.get("id"), "2018-05-10", best()));
    officer
        .request()
        .get("/api/v1/survey-results/activities")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].activity.title", equalTo("Lớp tập huấn mẫu"))
        .body("items[0].before", equalTo(2))
        .body("items[0].after", equalTo(1))
        .body("items[0].both", equalTo(1))
        .body("items[0].scoreBefore", equalTo(66.7f))
        .body("items[0].scoreAfter", equalTo(100.0f))
        .body("items[0].awareBefore", equalTo(1))
        .body("items[0].awareAfter", equalTo(1));
  }

  @Test
  void aResultCountsEveryFacilityOnceByItsLatestAnswer() {
    answered(brick, "2017-05-01", poor());
    answered(brick, "2018-05-01", best());
    answered(tea, "2018-07-01", poor());
    officer
        .request()
        .get("/api/v1/survey-results?asOf=2018-12-31&survey=" + SurveyFixture.SHIPPED)
        .then()
        .statusCode(200)
        .body("facilities", equalTo(2))
        .body("aware", equalTo(1))
        .body("practice", equalTo(50.0f))
        .body("distribution.facilities", contains(1, 0, 0, 0, 1))
        .body("distribution.to", contains(20, 40, 60, 80, 100))
        .body("questions.findAll { it.question == 'K1' }.option", contains("A", "C"))
        .body("questions.findAll { it.question == 'K1' }.facilities", contains(1, 1));
    officer
        .request()
        .get("/api/v1/survey-results?asOf=2016-12-31")
        .then()
        .body("facilities", equalTo(0))
        .body("containsKey('score')", equalTo(false));
  }

  private Map<String, Object> answered(
      Map<String, Object> facility, String day, List<Map<String, String>> choices) {
    Map<String, Object> body = answer(facility.get("id"), day, choices);
    add(officer.request(), body).statusCode(201);
    return body;
  }

  private void of(Map<String, Object> activity, String phase, Map<String, Object> body) {
    add(officer.request(), with(body, "activityId", activity.get("id"), "phase", phase))
        .statusCode(201);
  }

  private ValidatableResponse figures(String asOf) {
    return officer.request().get("/api/v1/targets/" + target + "?asOf=" + asOf).then();
  }

  private ValidatableResponse figure(String reading, String asOf) {
    return figures(asOf)
        .statusCode(200)
        .rootPath("figures.find { it.reading == '" + reading + "' }")
        .body("state", equalTo("COMPUTED"));
  }
}
