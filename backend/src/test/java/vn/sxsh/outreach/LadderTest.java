package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.training;
import static vn.sxsh.outreach.SurveyFixture.answer;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.inAMonth;
import static vn.sxsh.outreach.SurveyFixture.poor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.figure.TargetFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** The ladder of a facility: by evidence alone, in agreement with the targets, or set by hand. */
@QuarkusTest
class LadderTest {

  /** The days on which the ladder of a plan of 2016–2020 is looked at, from their place on. */
  private static final int IN_2017 = 1;

  private static final int IN_2018 = 2;
  private static final int IN_2019 = 3;

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private UUID plan;

  @BeforeEach
  void oneFacility() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    plan = PlanFixture.save().planId;
  }

  @Test
  void stepsRestOnRecordsAndTellWhich() {
    held(with(training("Trước kỳ kế hoạch"), "startsOn", "2015-05-01", "endsOn", "2015-05-02"));
    held(training("Lớp tập huấn mẫu"));
    answered("2017-06-01", poor());
    answered("2018-06-01", best());
    ladder()
        .body("plan.id", equalTo(plan.toString()))
        .body("years.year", contains(2016, 2017, 2018, 2019, 2020))
        .body("years.day[2]", equalTo("2018-12-31"))
        .body("years.active", everyItem(equalTo(true)))
        .body("years.highest", contains(null, null, "AWARE", "AWARE", "AWARE"))
        .rootPath("steps.find { it.step == 'REACHED' }")
        .body("cells.holds", contains(false, false, true, true, true))
        .body("cells[2].since", equalTo("2018-05-11"))
        .body("evidence", hasSize(1))
        .body("evidence[0].kind", equalTo("OUTREACH_ACTIVITY"))
        .body("evidence[0].title", notNullValue())
        .rootPath("steps.find { it.step == 'AWARE' }")
        .body("cells.holds", contains(false, false, true, true, true))
        .body("evidence.supports", contains(false, true))
        .rootPath("steps.find { it.step == 'DEMONSTRATION' }")
        .body("known", equalTo(false))
        .body("cells.holds", everyItem(nullValue()));
  }

  @Test
  void whoMayNotReadARecordLearnsItsDayOnly() {
    held(training("Lớp tập huấn mẫu"));
    AccountFixture.Saved owner =
        AccountFixture.of(Role.FACILITY)
            .scope(Scope.Kind.FACILITY, UUID.fromString((String) brick.get("id")))
            .save();
    owner
        .request()
        .get(address())
        .then()
        .statusCode(200)
        .rootPath("steps.find { it.step == 'REACHED' }.evidence[0]")
        .body("day", equalTo("2018-05-11"))
        .body("id", nullValue())
        .body("title", nullValue());
  }

  @Test
  void agreesWithTheFiguresOfTheTargets() {
    Random random = new Random(7);
    List<String> ids = new ArrayList<>(List.of((String) brick.get("id")));
    for (int at = 0; at < 5; at++) {
      Map<String, Object> body = facility("Cơ sở mẫu " + at, unit("051", "2019-01-01"));
      create(officer.request(), with(body, "operatingFrom", (2015 + at) + "-03-01"))
          .statusCode(201);
      ids.add((String) body.get("id"));
    }
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("kind", "STATUS", "occurredOn", "2018-07-01", "status", "CLOSED"))
        .post(FACILITIES + "/" + ids.get(0) + "/events")
        .then()
        .statusCode(201);
    for (String id : ids) {
      for (int at = random.nextInt(3); at > 0; at--) {
        String day = (2015 + random.nextInt(6)) + "-05-11";
        held(with(training("Lớp mẫu"), "startsOn", day, "endsOn", day), id);
        String answeredOn = (2015 + random.nextInt(6)) + "-08-0" + at;
        SurveyFixture.add(
                officer.request(), answer(id, answeredOn, random.nextBoolean() ? best() : poor()))
            .statusCode(201);
      }
    }
    List<JsonPath> ladders =
        ids.stream()
            .map(id -> officer.request().get(FACILITIES + "/" + id + "/ladder").jsonPath())
            .toList();
    agree(ladders, "REACHED", TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100"));
    agree(ladders, "AWARE", TargetFixture.rate(plan, TargetRule.AWARENESS, "100"));
  }

  private void agree(List<JsonPath> ladders, String step, UUID target) {
    List<Integer> counted =
        officer
            .request()
            .get("/api/v1/targets/" + target + "/series")
            .jsonPath()
            .getList("total.numerator");
    List<Integer> found = new ArrayList<>();
    for (int year = 0; year < counted.size(); year++) {
      int at = year;
      found.add(
          (int)
              ladders.stream()
                  .filter(
                      it ->
                          it.getBoolean("years[" + at + "].active")
                              && it.getBoolean(
                                  "steps.find { it.step == '%s' }.cells[%d].recorded"
                                      .formatted(step, at)))
                  .count());
    }
    assertThat(found).isEqualTo(counted).hasSize(5);
  }

  @Test
  void aStepSetByHandStandsUntilItsLastDay() throws SQLException {
    UUID target = TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100");
    set(body("REACHED", 2017, true)).statusCode(201).body("expired", equalTo(false));
    set(body("ASSESSED", 2018, true)).statusCode(201);
    set(body("ASSESSED", 2018, false)).statusCode(201);
    ladder()
        .body("years.highest", contains(null, "REACHED", null, null, null))
        .body("overrides", hasSize(3))
        .rootPath("steps.find { it.step == 'REACHED' }.cells[%d]".formatted(IN_2017))
        .body("recorded", equalTo(false))
        .body("holds", equalTo(true))
        .body("override", notNullValue())
        .rootPath("steps.find { it.step == 'ASSESSED' }.cells[%d]".formatted(IN_2018))
        .body("recorded", nullValue())
        .body("holds", equalTo(false))
        .rootPath("steps.find { it.step == 'ASSESSED' }.cells[%d]".formatted(IN_2019))
        .body("holds", nullValue());
    officer
        .request()
        .get("/api/v1/targets/" + target + "?asOf=2017-12-31")
        .then()
        .body("figures[0].numerator", equalTo(0));
    ProbeTable.write("UPDATE ladder_override SET expires_on = '2019-01-01'");
    ladder()
        .body("years.highest", everyItem(nullValue()))
        .body("overrides.expired", everyItem(equalTo(true)));
  }

  @Test
  void aStepSetByHandNeedsWhatMakesItCredible() {
    set(with(body("REACHED", 2017, true), "evidence", " ")).statusCode(400);
    set(with(body("REACHED", 2017, true), "reason", null)).statusCode(400);
    set(with(body("REACHED", 2017, true), "holds", null)).statusCode(400);
    set(with(body("REACHED", 2017, true), "expiresOn", "2019-01-01"))
        .statusCode(422)
        .body("violations[0].code", equalTo("ENTERED_EXPIRED"));
    set(body("REACHED", LocalDate.now().getYear() + 1, true))
        .statusCode(422)
        .body("violations[0].code", equalTo("LADDER_YEAR_TO_COME"));
    ladder().body("overrides", hasSize(0));
  }

  @Test
  void aStepSetByHandComesBackWhenItWasDeletedByMistake() {
    String id = set(body("REACHED", 2017, true)).statusCode(201).extract().path("id");
    String set = address() + "/overrides/" + id;
    officer.request().delete(set).then().statusCode(428);
    officer.request().header("If-Match", "\"7\"").delete(set).then().statusCode(412);
    officer.request().header("If-Match", "\"0\"").delete(set).then().statusCode(204);
    ladder().body("years.highest", everyItem(nullValue()));
    officer.request().post(set + "/restoration").then().statusCode(200);
    ladder().body("years.highest[%d]".formatted(IN_2017), equalTo("REACHED"));
    Map<String, Object> other = facility("Chè mẫu", unit("047", "2019-01-01"));
    create(officer.request(), other).statusCode(201);
    officer
        .request()
        .post(set.replace((String) brick.get("id"), (String) other.get("id")) + "/restoration")
        .then()
        .statusCode(404);
  }

  @Test
  void whatWasSetGoesAlongWhenRecordsBecomeOneAndComesBack() {
    Map<String, Object> other = facility("Gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), other).statusCode(201);
    set(body("REACHED", 2017, true)).statusCode(201);
    String merge =
        officer
            .request()
            .body(
                Map.of(
                    "keptId",
                    other.get("id"),
                    "keptVersion",
                    0,
                    "mergedId",
                    brick.get("id"),
                    "mergedVersion",
                    0,
                    "take",
                    List.of()))
            .post(FACILITIES + "/merges")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String kept = FACILITIES + "/" + other.get("id") + "/ladder";
    officer.request().get(kept).then().statusCode(200).body("overrides", hasSize(1));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(FACILITIES + "/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    officer.request().get(kept).then().body("overrides", hasSize(0));
    ladder().body("overrides", hasSize(1));
  }

  private void held(Map<String, Object> activity) {
    held(activity, (String) brick.get("id"));
  }

  private void held(Map<String, Object> activity, String facility) {
    OutreachFixture.add(officer.request(), activity).statusCode(201);
    officer
        .request()
        .body(Map.of("facilityIds", List.of(facility)))
        .post(ACTIVITIES + "/" + activity.get("id") + "/facilities")
        .then()
        .statusCode(201);
  }

  private void answered(String day, List<Map<String, String>> choices) {
    SurveyFixture.add(officer.request(), answer(brick.get("id"), day, choices)).statusCode(201);
  }

  private static Map<String, Object> body(String step, int year, boolean holds) {
    Map<String, Object> body = new HashMap<>();
    body.put("step", step);
    body.put("year", year);
    body.put("holds", holds);
    body.put("evidence", "Biên bản kiểm tra ngày 12/10/2017");
    body.put("reason", "Hồ sơ chưa nhập vào hệ thống");
    body.put("expiresOn", inAMonth());
    return body;
  }

  private ValidatableResponse set(Map<String, Object> body) {
    return officer.request().body(body).post(address() + "/overrides").then();
  }

  private ValidatableResponse ladder() {
    return officer.request().get(address()).then().statusCode(200);
  }

  private String address() {
    return FACILITIES + "/" + brick.get("id") + "/ladder";
  }
}
