package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.put;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

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
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** Lists of the facilities in operation on a day that stay as they were frozen (TGT-4). */
@QuarkusTest
class FrozenCohortTest {

  private static final String COHORTS = "/api/v1/facility-cohorts";

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private Map<String, Object> tea;

  @BeforeEach
  void twoFacilitiesAndOneThatCameLater() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    UUID hoaAn = unit("051", "2019-01-01");
    brick = with(facility("Lò gạch mẫu", hoaAn), "operatingFrom", "2010-01-01");
    tea = facility("Xưởng chè mẫu", unit("047", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), tea).statusCode(201);
    create(officer.request(), with(facility("Đá mẫu", hoaAn), "operatingFrom", "2019-05-01"))
        .statusCode(201);
    create(officer.request(), with(facility("Quặng mẫu", hoaAn), "status", "CLOSED"))
        .statusCode(201);
  }

  @Test
  void staysAsItWasWhateverIsLearntLater() {
    String id = freeze("2018-12-31");
    read(id).body("count", equalTo(2)).body("known", equalTo(2)).body("gone", equalTo(0));
    put(officer.request(), with(brick, "name", "Lò gạch Mẫu mới", "operatingFrom", "2019-02-01"), 0)
        .statusCode(200);
    create(officer.request(), facility("Bột giấy mẫu", unit("051", "2019-01-01"))).statusCode(201);
    read(id)
        .body("count", equalTo(2))
        .body("known", equalTo(2))
        .body("added", equalTo(1))
        .body("gone", equalTo(1));
    members(officer, id)
        .body("total", equalTo(2))
        .body("items.name", contains("Lò gạch mẫu", "Xưởng chè mẫu"))
        .body("items.gone", contains(true, false));
    officer
        .request()
        .get(FACILITIES + "?sort=name&cohort=" + id)
        .then()
        .statusCode(200)
        .body("items.name", contains("Lò gạch Mẫu mới", "Xưởng chè mẫu"));
  }

  @Test
  void isADenominatorThatStays() {
    UUID plan = PlanFixture.save().planId;
    UUID target = TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100");
    String id = freeze("2018-12-31");
    figure(target, "").body("denominator", equalTo(2));
    put(officer.request(), with(brick, "operatingFrom", "2019-02-01"), 0).statusCode(200);
    figure(target, "").body("denominator", equalTo(1));
    figure(target, "&cohort=" + id).body("denominator", equalTo(2));
    officer
        .request()
        .get(
            "/api/v1/targets/%s/facilities?asOf=2018-12-31&side=DENOMINATOR&cohort=%s"
                .formatted(target, id))
        .then()
        .statusCode(200)
        .body("total", equalTo(2));
  }

  @Test
  void showsEachOnlyWhatTheyMayKnowOf() {
    String id = freeze("2018-12-31");
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    members(district, id).body("items.name", contains("Lò gạch mẫu")).body("total", equalTo(1));
    AccountFixture.Saved owner =
        AccountFixture.of(Role.FACILITY)
            .scope(Scope.Kind.FACILITY, UUID.fromString(tea.get("id").toString()))
            .save();
    members(owner, id).body("items.name", contains("Xưởng chè mẫu"));
  }

  @Test
  void isFrozenOnceADayAndComesBackWhenDeleted() {
    Map<String, Object> body =
        Map.of("id", Ids.next().toString(), "day", "2018-12-31", "note", "Báo cáo năm 2018");
    send(body).statusCode(201).body("count", equalTo(2)).body("note", equalTo("Báo cáo năm 2018"));
    send(body).statusCode(201);
    send(Map.of("day", "2018-12-31")).statusCode(409);
    send(Map.of("day", "2999-12-31")).statusCode(400).body("violations.field", contains("day"));
    officer.request().delete(COHORTS + "/" + body.get("id")).then().statusCode(428);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete(COHORTS + "/" + body.get("id"))
        .then()
        .statusCode(204);
    officer.request().get(COHORTS).then().statusCode(200).body("items", equalTo(List.of()));
    officer
        .request()
        .post(COHORTS + "/" + body.get("id") + "/restoration")
        .then()
        .statusCode(200)
        .body("count", equalTo(2));
    officer.request().get(COHORTS).then().body("items.day", contains("2018-12-31"));
  }

  @Test
  void aMergeLeavesItAsItIs() {
    String id = freeze("2018-12-31");
    officer
        .request()
        .body(
            Map.of(
                "keptId", brick.get("id"),
                "keptVersion", 0,
                "mergedId", tea.get("id"),
                "mergedVersion", 0,
                "take", List.of()))
        .post(FACILITIES + "/merges")
        .then()
        .statusCode(201);
    members(officer, id)
        .body("total", equalTo(2))
        .body("items.name", contains("Lò gạch mẫu", "Xưởng chè mẫu"));
  }

  private String freeze(String day) {
    return send(Map.of("day", day)).statusCode(201).extract().path("id");
  }

  private ValidatableResponse send(Map<String, Object> body) {
    return officer.request().body(body).post(COHORTS).then();
  }

  private ValidatableResponse read(String id) {
    return officer.request().get(COHORTS + "/" + id).then().statusCode(200);
  }

  private static ValidatableResponse members(AccountFixture.Saved reader, String id) {
    return reader.request().get(COHORTS + "/" + id + "/facilities").then().statusCode(200);
  }

  private ValidatableResponse figure(UUID target, String more) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "?asOf=2018-12-31" + more)
        .then()
        .statusCode(200)
        .rootPath("figures[0]");
  }
}
