package vn.sxsh.outreach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.training;

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

/** What outreach means for target T1a of the plan. */
@QuarkusTest
class ReachTargetTest {

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private UUID plan;
  private UUID target;

  @BeforeEach
  void twoFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), facility("Chè mẫu", unit("047", "2019-01-01"))).statusCode(201);
    plan = PlanFixture.save().planId;
    target = TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100");
  }

  @Test
  void whatIsEnteredTodayForAPastDayChangesTheFigureOfThatDay() {
    figure("2018-12-31").body("numerator", equalTo(0)).body("denominator", equalTo(2));
    held(training("Lớp tập huấn mẫu"));
    figure("2018-05-10").body("numerator", equalTo(0));
    figure("2018-05-11").body("numerator", equalTo(1)).body("percent", equalTo(50.0f));
    officer
        .request()
        .get("/api/v1/targets/" + target + "/facilities?asOf=2018-12-31")
        .then()
        .statusCode(200)
        .body("items.id", contains(brick.get("id")));
    held(with(training("Lớp mẫu thứ hai"), "endsOn", "2018-06-11"));
    figure("2018-12-31").body("numerator", equalTo(1));
  }

  @Test
  void theYearsComeWithTheFiguresOfThePlan() {
    held(training("Lớp tập huấn mẫu"));
    officer
        .request()
        .get("/api/v1/plans/" + plan + "/targets?asOf=2018-12-31&series=true")
        .then()
        .statusCode(200)
        .rootPath("find { it.id == '" + target + "' }")
        .body("figures[0].numerator", equalTo(1))
        .body("series.days", contains("2016-12-31", "2017-12-31", "2018-12-31"))
        .body("series.total.numerator", contains(0, 0, 1))
        .body("series.total.denominator", contains(2, 2, 2))
        .body("series.trend.perYear", equalTo(25.0f));
  }

  @Test
  void onlyWhatTheTargetIsAboutCounts() {
    held(with(training("Trước kỳ kế hoạch"), "startsOn", "2015-12-30", "endsOn", "2015-12-31"));
    held(with(training("Tiết kiệm năng lượng"), "topics", List.of("ENERGY_SAVING")));
    held(with(training("Mới dự kiến"), "status", "PLANNED"));
    figure("2018-12-31").body("numerator", equalTo(0));
  }

  private void held(Map<String, Object> activity) {
    add(officer.request(), activity).statusCode(201);
    officer
        .request()
        .body(Map.of("facilityIds", List.of(brick.get("id"))))
        .post(ACTIVITIES + "/" + activity.get("id") + "/facilities")
        .then()
        .statusCode(201);
  }

  private ValidatableResponse figure(String asOf) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "?asOf=" + asOf)
        .then()
        .statusCode(200)
        .rootPath("figures[0]")
        .body("state", equalTo("COMPUTED"));
  }
}
