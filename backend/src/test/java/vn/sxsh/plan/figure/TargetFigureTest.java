package vn.sxsh.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.plan.figure.TargetFact.ADOPTING;
import static vn.sxsh.plan.figure.TargetFact.POTENTIAL;
import static vn.sxsh.plan.figure.TargetFact.REACHED;
import static vn.sxsh.plan.figure.TargetFact.SAVING_ANY;
import static vn.sxsh.plan.figure.TargetFact.SUPPORTED;

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
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class TargetFigureTest {

  private AccountFixture.Saved officer;
  private PlanFixture plan;
  private KnownFacts facts;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    plan = PlanFixture.save();
    facts = new KnownFacts();
  }

  @Test
  void aFacilityThatWasClosedCountsUntilThen() {
    UUID closed = site("Cơ sở mẫu đóng cửa", "051");
    UUID open = site("Cơ sở mẫu", "051");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("kind", "STATUS", "occurredOn", "2018-06-01", "status", "CLOSED"))
        .post("/api/v1/facilities/" + closed + "/events")
        .then()
        .statusCode(201);
    facts.add(closed, REACHED, "2016-05-01");
    facts.add(open, REACHED, "2018-01-01");
    facts.install(REACHED);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.OUTREACH_REACH, "100");
    figure(target, "2017-12-31")
        .body("numerator", equalTo(1))
        .body("denominator", equalTo(2))
        .body("percent", equalTo(50.0f))
        .body("met", equalTo(false))
        .body("gap", equalTo(50.0f));
    figure(target, "2019-12-31")
        .body("numerator", equalTo(1))
        .body("denominator", equalTo(1))
        .body("percent", equalTo(100.0f))
        .body("met", equalTo(true));
    members(target, "2017-12-31", "NUMERATOR").body("items.id", contains(closed.toString()));
    members(target, "2017-12-31", "REMAINDER").body("items.id", contains(open.toString()));
    members(target, "2019-12-31", "DENOMINATOR").body("items.id", contains(open.toString()));
  }

  @Test
  void theEdgesOfABandBelongToIt() {
    Map<String, UUID> saving =
        Map.of(
            "4.9", site("Mẫu 1", "051"),
            "5.0", site("Mẫu 2", "051"),
            "8.0", site("Mẫu 3", "051"),
            "8.1", site("Mẫu 4", "051"),
            "13.0", site("Mẫu 5", "051"),
            "13.1", site("Mẫu 6", "051"));
    saving.forEach(
        (percent, site) -> {
          facts.add(site, ADOPTING, "2017-01-01");
          facts.add(site, SAVING_ANY, "2018-01-01", percent);
        });
    facts.install(ADOPTING, SAVING_ANY);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.SAVING, "25");
    figure(target, "2018-12-31")
        .body("reading", equalTo("SAVING_OF_ADOPTING"))
        .body("official", equalTo(true))
        .body("numerator", equalTo(5))
        .body("denominator", equalTo(6))
        .body("bands.count", contains(2, 2, 1));
    figures(target, "2018-12-31")
        .body("figures.find { it.reading == 'NATIONAL_SAVING_OF_ADOPTING' }.numerator", equalTo(4))
        .body(
            "figures.find { it.reading == 'SAVING_EVERYWHERE_OF_ADOPTING' }.lacking",
            contains("SAVING_ALL"));
    officer
        .request()
        .get(
            "/api/v1/targets/"
                + target
                + "/facilities?asOf=2018-12-31&side=NUMERATOR&band=FROM_5_TO_8")
        .then()
        .statusCode(200)
        .body(
            "items.id",
            containsInAnyOrder(saving.get("5.0").toString(), saving.get("8.0").toString()));
  }

  @Test
  void nothingToTakeAShareOfIsNoData() {
    site("Cơ sở mẫu", "051");
    facts.install(POTENTIAL, ADOPTING);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.ADOPTION, "50");
    figure(target, "2018-12-31")
        .body("state", equalTo("EMPTY_DENOMINATOR"))
        .body("percent", nullValue())
        .body("met", nullValue());
    facts.install(POTENTIAL);
    figure(target, "2018-12-31")
        .body("state", equalTo("INPUT_MISSING"))
        .body("lacking", contains("ADOPTING"))
        .body("numerator", nullValue());
    members(target, "2018-12-31", "DENOMINATOR").body("total", equalTo(0));
  }

  @Test
  void aTeamIsThereOrIsNot() {
    facts.install();
    UUID target =
        TargetFixture.save(plan.planId, TargetKind.MILESTONE, TargetRule.TEAM_ESTABLISHED, null);
    figure(target, "2016-12-31").body("met", equalTo(false)).body("reachedOn", nullValue());
    figure(target, "2018-12-31")
        .body("met", equalTo(true))
        .body("reachedOn", equalTo("2017-05-01"));
  }

  @Test
  void aNumberCountsThoseTooThatWorkNoMore() {
    UUID closed = site("Cơ sở mẫu", "051");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("kind", "STATUS", "occurredOn", "2018-06-01", "status", "CLOSED"))
        .post("/api/v1/facilities/" + closed + "/events")
        .then()
        .statusCode(201);
    facts.add(closed, SUPPORTED, "2017-03-01");
    facts.install(SUPPORTED);
    UUID target =
        TargetFixture.save(plan.planId, TargetKind.COUNT, TargetRule.FACILITIES_SUPPORTED, "8");
    figure(target, "2019-12-31")
        .body("numerator", equalTo(1))
        .body("denominator", nullValue())
        .body("gap", equalTo(7));
    members(target, "2019-12-31", "NUMERATOR").body("items.id", contains(closed.toString()));
  }

  @Test
  void aYearIsToldByTheDistrictsOfThatYear() {
    UUID site = site("Cơ sở mẫu Trà Lĩnh", "046");
    facts.add(site, REACHED, "2017-01-01");
    facts.install(REACHED);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.OUTREACH_REACH, "100");
    officer
        .request()
        .get("/api/v1/targets/" + target + "/series?asOf=2020-12-31&split=AREA")
        .then()
        .statusCode(200)
        .body(
            "days", contains("2016-12-31", "2017-12-31", "2018-12-31", "2019-12-31", "2020-12-31"))
        .body("total.numerator", contains(0, 1, 1, 1, 1))
        .body(
            "groups.find { it.label == 'Huyện Trà Lĩnh' }.shares.denominator",
            contains(1, 1, 1, 1, 0));
  }

  @Test
  void aDistrictOfficerCountsTheOwnAreaOnly() {
    site("Cơ sở mẫu A", "051");
    site("Cơ sở mẫu B", "040");
    facts.install(REACHED);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.OUTREACH_REACH, "100");
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    district
        .request()
        .get("/api/v1/targets/" + target + "?asOf=2019-12-31")
        .then()
        .statusCode(200)
        .body("figures[0].denominator", equalTo(1));
  }

  @Test
  void anotherReadingBecomesOfficialWithAReasonThatTheLogKeeps() {
    facts.install(POTENTIAL, ADOPTING);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.ADOPTION, "50");
    Map<String, String> change =
        Map.of("reading", "ADOPTING_OF_ACTIVE", "reason", "Theo hướng dẫn của Bộ");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(change)
        .put("/api/v1/targets/" + target + "/reading")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("figures[0].reading", equalTo("ADOPTING_OF_ACTIVE"))
        .body("figures[0].official", equalTo(true));
    officer
        .request()
        .get("/api/v1/changes?recordId=" + target)
        .then()
        .body("items[0].reason", equalTo("Theo hướng dẫn của Bộ"));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(change)
        .put("/api/v1/targets/" + target + "/reading")
        .then()
        .statusCode(412);
    officer
        .request()
        .header("If-Match", "\"1\"")
        .body(Map.of("reading", "AWARE_OF_ACTIVE", "reason", "Nhầm"))
        .put("/api/v1/targets/" + target + "/reading")
        .then()
        .statusCode(400)
        .body("code", equalTo("READING_OF_OTHER_RULE"));
  }

  @Test
  void refusesWhatHasNoFigure() {
    facts.install(ADOPTING, SAVING_ANY, SUPPORTED);
    UUID rate = TargetFixture.rate(plan.planId, TargetRule.SAVING, "25");
    UUID number =
        TargetFixture.save(plan.planId, TargetKind.COUNT, TargetRule.FACILITIES_SUPPORTED, "8");
    UUID team =
        TargetFixture.save(plan.planId, TargetKind.MILESTONE, TargetRule.TEAM_ESTABLISHED, null);
    refused(rate + "?asOf=2999-12-31", "asOf", "DAY_OUT_OF_RANGE");
    refused(rate + "?asOf=-999999999-01-01", "asOf", "DAY_OUT_OF_RANGE");
    refused(number + "/facilities?side=REMAINDER", "side", "SIDE_OF_NUMBER");
    refused(rate + "/facilities?side=REMAINDER&band=ABOVE_13", "band", "BAND_NOT_COUNTED");
    refused(
        rate + "/facilities?reading=NATIONAL_SAVING_OF_ADOPTING&band=ABOVE_13",
        "band",
        "BAND_NOT_COUNTED");
    for (String part : List.of("series", "facilities")) {
      officer
          .request()
          .get("/api/v1/targets/" + team + "/" + part)
          .then()
          .statusCode(400)
          .body("code", equalTo("READING_OF_OTHER_RULE"));
    }
  }

  @Test
  void aPlanThatIsOverIsJudgedByItsLastDay() {
    facts.install(REACHED);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.OUTREACH_REACH, "100");
    officer
        .request()
        .get("/api/v1/targets/" + target)
        .then()
        .statusCode(200)
        .body("figures[0].asOf", equalTo("2020-12-31"));
  }

  @Test
  void theListHasFiguresWhenADayIsAskedFor() {
    facts.install();
    officer
        .request()
        .get("/api/v1/plans/" + plan.planId + "/targets")
        .then()
        .statusCode(200)
        .body("figures", contains(nullValue()));
    List<String> states =
        officer
            .request()
            .get("/api/v1/plans/" + plan.planId + "/targets?asOf=2018-12-31")
            .then()
            .statusCode(200)
            .extract()
            .path("[0].figures.state");
    assertThat(states).containsOnly("INPUT_MISSING").hasSize(3);
  }

  private void refused(String address, String field, String code) {
    officer
        .request()
        .get("/api/v1/targets/" + address)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(field))
        .body("violations[0].code", equalTo(code));
  }

  private UUID site(String name, String unit) {
    Map<String, Object> body =
        with(facility(name, unit(unit, "2019-01-01")), "since", "2016-01-01");
    create(officer.request(), body).statusCode(201);
    return UUID.fromString((String) body.get("id"));
  }

  private ValidatableResponse figures(UUID target, String asOf) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "?asOf=" + asOf)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse figure(UUID target, String asOf) {
    return figures(target, asOf).rootPath("figures[0]");
  }

  private ValidatableResponse members(UUID target, String asOf, String side) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "/facilities?asOf=" + asOf + "&side=" + side)
        .then()
        .statusCode(200);
  }
}
