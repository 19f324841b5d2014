package vn.sxsh.plan.figure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

/** Values of targets entered by hand: with evidence, a reason and a last day, never alone. */
@QuarkusTest
class EnteredValueTest {

  private AccountFixture.Saved officer;
  private UUID plan;
  private UUID target;

  @BeforeEach
  void aShare() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    plan = PlanFixture.save().planId;
    target = TargetFixture.rate(plan, TargetRule.ADOPTION, "50");
  }

  @Test
  void standsBesideTheFigureAndIsJudgedByTheAim() {
    enter(body(9, 20)).statusCode(201).body("expired", equalTo(false));
    figures("2018-12-31")
        .body("figures[0].state", equalTo("INPUT_MISSING"))
        .body("entered.value.evidence", equalTo("Báo cáo số 15/BC-SCT"))
        .body("entered.value.enteredBy", equalTo("Người " + Role.DEPARTMENT_OFFICER))
        .body("entered.figure.percent", equalTo(45.0f))
        .body("entered.figure.met", equalTo(false))
        .body("entered.figure.gap", equalTo(5.0f))
        .body("entered.figure.grade", nullValue());
    figures("2018-12-30").body("entered", nullValue());
    officer
        .request()
        .get("/api/v1/plans/" + plan + "/targets?asOf=2019-06-30")
        .then()
        .statusCode(200)
        .body("entered.figure.percent", hasItem(45.0f));
  }

  @Test
  void theLatestDayCounts() {
    enter(body(9, 20)).statusCode(201);
    enter(with(body(12, 20), "day", "2019-06-30")).statusCode(201);
    figures("2018-12-31").body("entered.figure.percent", equalTo(45.0f));
    figures("2019-12-31")
        .body("entered.figure.percent", equalTo(60.0f))
        .body("entered.figure.met", equalTo(true));
    list().body("day", contains("2019-06-30", "2018-12-31"));
  }

  @Test
  void afterItsLastDayItIsHistory() throws SQLException {
    enter(body(9, 20)).statusCode(201);
    ProbeTable.write("UPDATE entered_value SET expires_on = '2019-01-01'");
    figures("2018-12-31").body("entered", nullValue());
    list().body("expired", contains(true));
  }

  @Test
  void needsWhatMakesItCredible() {
    enter(with(body(9, 20), "evidence", " ")).statusCode(400);
    enter(with(body(9, 20), "reason", null)).statusCode(400);
    enter(with(body(9, 20), "expiresOn", null)).statusCode(400);
    enter(with(body(9, 20), "expiresOn", "2019-01-01"))
        .statusCode(422)
        .body("violations[0].code", equalTo("ENTERED_EXPIRED"));
    enter(with(body(9, 20), "day", "2999-01-01"))
        .statusCode(422)
        .body("violations[0].code", equalTo("ENTERED_DAY_TO_COME"));
    enter(with(body(9, 20), "denominator", null))
        .statusCode(422)
        .body("violations[0].field", equalTo("denominator"));
    enter(with(body(9, 20), "denominator", 0)).statusCode(400);
    enter(with(body(9, 20), "reachedOn", "2018-01-01")).statusCode(422);
    list().body("$", hasSize(0));
  }

  @Test
  void comesBackWhenItWasDeletedByMistake() {
    String id = enter(body(9, 20)).statusCode(201).extract().path("id");
    String address = "/api/v1/targets/" + target + "/entered-values/" + id;
    officer.request().delete(address).then().statusCode(428);
    officer.request().header("If-Match", "\"0\"").delete(address).then().statusCode(204);
    figures("2018-12-31").body("entered", nullValue());
    officer.request().post(address + "/restoration").then().statusCode(200);
    figures("2018-12-31").body("entered.figure.percent", equalTo(45.0f));
    UUID other = TargetFixture.rate(plan, TargetRule.SAVING, "25");
    officer
        .request()
        .post("/api/v1/targets/" + other + "/entered-values/" + id + "/restoration")
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> body(int numerator, int denominator) {
    return Map.of(
        "day",
        "2018-12-31",
        "numerator",
        numerator,
        "denominator",
        denominator,
        "evidence",
        "Báo cáo số 15/BC-SCT",
        "reason",
        "Chưa có số liệu trong hệ thống",
        "expiresOn",
        LocalDate.now(VietnamTime.ZONE).plusDays(30).toString());
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }

  private ValidatableResponse enter(Map<String, Object> body) {
    return officer
        .request()
        .body(body)
        .post("/api/v1/targets/" + target + "/entered-values")
        .then();
  }

  private ValidatableResponse list() {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "/entered-values")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse figures(String asOf) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "?asOf=" + asOf)
        .then()
        .statusCode(200);
  }
}
