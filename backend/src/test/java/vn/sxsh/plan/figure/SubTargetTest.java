package vn.sxsh.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.plan.figure.TargetFact.REACHED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
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
import vn.sxsh.shared.text.Csv;
import vn.sxsh.testing.DatabaseReset;

/** What a target wants of parts: by year, beside the figure of the part, with the gap in words. */
@QuarkusTest
class SubTargetTest {

  private AccountFixture.Saved officer;
  private UUID plan;
  private UUID target;
  private UUID hoaAn;
  private UUID city;

  /** Four facilities in Hòa An, of which one is reached since 2017, and two in the town. */
  @BeforeEach
  void sixFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    plan = PlanFixture.save().planId;
    target = TargetFixture.rate(plan, TargetRule.OUTREACH_REACH, "100");
    hoaAn = unit("051", "2019-01-01");
    city = unit("040", "2019-01-01");
    KnownFacts facts = new KnownFacts();
    facts.add(site(hoaAn), REACHED, "2017-05-01");
    for (int more = 0; more < 3; more++) {
      site(hoaAn);
    }
    site(city);
    site(city);
    facts.install(REACHED);
  }

  @Test
  void standsBesideTheFigureOfItsPartAndSaysHowFarThePartsAddUp() {
    set(part(2018, "AREA", hoaAn, 60, null)).statusCode(201);
    series("AREA", "2018-12-31")
        .body("aims.year", contains(2016, 2017, 2018))
        .body("aims[1].parts", hasSize(0))
        .body("aims[1].missing", nullValue())
        .rootPath("aims[2]")
        .body("parts[0].key", equalTo(hoaAn.toString()))
        .body("parts[0].needed", equalTo(3))
        .body("parts[0].met", equalTo(false))
        .body("needed", equalTo(6))
        .body("partsNeeded", equalTo(3))
        .body("missing", equalTo(3))
        .body("partsWithout", equalTo(1));
    set(part(2018, "AREA", city, null, 2)).statusCode(201);
    set(part(2018, "NONE", null, null, 4)).statusCode(201);
    series("AREA", "2018-12-31")
        .rootPath("aims[2]")
        .body("whole.number", equalTo(4))
        .body("needed", equalTo(4))
        .body("partsNeeded", equalTo(5))
        .body("missing", equalTo(-1))
        .body("partsWithout", equalTo(0));
    series("SIZE", "2018-12-31").rootPath("aims[2]").body("parts", hasSize(0));
  }

  @Test
  void isMetByTheNumbersOfThePart() {
    set(part(2018, "AREA", hoaAn, 25, null)).statusCode(201);
    series("AREA", "2018-12-31")
        .body("aims[2].parts[0].needed", equalTo(1))
        .body("aims[2].parts[0].met", equalTo(true));
  }

  @Test
  void isOfTheOfficialReadingAndOfAllFacilities() {
    set(part(2018, "AREA", hoaAn, 60, null)).statusCode(201);
    series("AREA", "2018-12-31&area=" + hoaAn).body("aims", nullValue());
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, hoaAn).save();
    district
        .request()
        .get("/api/v1/targets/" + target + "/series?split=AREA&asOf=2018-12-31")
        .then()
        .statusCode(200)
        .body("aims[2].parts[0].needed", equalTo(3))
        .body("aims[2].missing", nullValue());
  }

  @Test
  void standsInTheFile() {
    set(part(2018, "AREA", hoaAn, 60, null)).statusCode(201);
    List<Map<String, String>> rows =
        Csv.read(
            officer
                .request()
                .get(
                    "/api/v1/plans/"
                        + plan
                        + "/targets/export?format=CSV&split=AREA&asOf=2018-12-31")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .substring(1));
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("partKey", hoaAn.toString())
                    .containsEntry("asOf", "2018-12-31")
                    .containsEntry("subTargetPercent", "60")
                    .containsEntry("needed", "3"))
        .anySatisfy(
            row ->
                assertThat(row)
                    .containsEntry("split", "NONE")
                    .containsEntry("partsNeeded", "3")
                    .containsEntry("partsMissing", "3"));
  }

  @Test
  void isRefusedWhereThereIsNoSuchPart() {
    refused(part(2015, "AREA", hoaAn, 60, null), "year", "SUB_TARGET_YEAR");
    refused(part(2018, "AREA", hoaAn, null, null), "number", "SUB_TARGET_ONE_VALUE");
    refused(part(2018, "AREA", hoaAn, 60, 3), "number", "SUB_TARGET_ONE_VALUE");
    refused(part(2018, "AREA", UUID.randomUUID(), 60, null), "key", "SUB_TARGET_PART_UNKNOWN");
    refused(part(2018, "ZONE", hoaAn, 60, null), "key", "SUB_TARGET_PART_UNKNOWN");
    refused(part(2018, "AREA", null, 60, null), "key", "SUB_TARGET_PART_UNKNOWN");
    refused(part(2018, "NONE", hoaAn, 60, null), "key", "SUB_TARGET_PART_UNKNOWN");
    refused(
        with(part(2018, "SIZE", null, 60, null), "key", "XXL"), "key", "SUB_TARGET_PART_UNKNOWN");
    set(with(part(2018, "SIZE", null, 60, null), "key", "SMALL")).statusCode(201);
    set(part(2018, "AREA", hoaAn, 101, null)).statusCode(400);
    set(part(2018, "AREA", hoaAn, null, -1)).statusCode(400);
    target = TargetFixture.save(plan, TargetKind.COUNT, TargetRule.FACILITIES_SUPPORTED, "8");
    refused(part(2018, "NONE", null, 60, null), "percent", "SUB_TARGET_NO_SHARE");
    target = TargetFixture.save(plan, TargetKind.MILESTONE, TargetRule.TEAM_ESTABLISHED, null);
    refused(part(2018, "NONE", null, null, 3), "split", "SUB_TARGET_NOT_COUNTED");
  }

  @Test
  void isChangedByWhoHasSeenItAndComesBack() {
    String id = set(part(2018, "AREA", hoaAn, 60, null)).statusCode(201).extract().path("id");
    set(part(2018, "AREA", hoaAn, 70, null)).statusCode(409);
    String one = address() + "/" + id;
    officer.request().body(part(2018, "AREA", hoaAn, 70, null)).put(one).then().statusCode(428);
    change(one, 0, part(2018, "AREA", hoaAn, 70, null))
        .statusCode(200)
        .body("percent", equalTo(70))
        .body("label", equalTo("Huyện Hoà An"));
    change(one, 0, part(2018, "AREA", hoaAn, 80, null)).statusCode(412);
    officer.request().header("If-Match", "\"1\"").delete(one).then().statusCode(204);
    list().body("$", hasSize(0));
    officer.request().post(one + "/restoration").then().statusCode(200);
    list().body("percent", contains(70));
    UUID other = TargetFixture.rate(plan, TargetRule.SAVING, "25");
    officer
        .request()
        .post(one.replace(target.toString(), other.toString()) + "/restoration")
        .then()
        .statusCode(404);
  }

  private void refused(Map<String, Object> body, String field, String code) {
    set(body)
        .statusCode(422)
        .body("violations[0].field", equalTo(field))
        .body("violations[0].code", equalTo(code));
  }

  private UUID site(UUID unit) {
    Map<String, Object> body = facility("Cơ sở mẫu " + UUID.randomUUID(), unit);
    create(officer.request(), body).statusCode(201);
    return UUID.fromString((String) body.get("id"));
  }

  private static Map<String, Object> part(
      int year, String split, UUID key, Integer percent, Integer number) {
    Map<String, Object> body = new HashMap<>();
    body.put("year", year);
    body.put("split", split);
    body.put("key", key);
    body.put("percent", percent);
    body.put("number", number);
    body.put("basis", "Quyết định mẫu");
    return body;
  }

  private ValidatableResponse set(Map<String, Object> body) {
    return officer.request().body(body).post(address()).then();
  }

  private ValidatableResponse change(String one, int version, Map<String, Object> body) {
    return officer.request().header("If-Match", "\"" + version + "\"").body(body).put(one).then();
  }

  private ValidatableResponse list() {
    return officer.request().get(address()).then().statusCode(200);
  }

  private ValidatableResponse series(String split, String asOf) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "/series?split=" + split + "&asOf=" + asOf)
        .then()
        .statusCode(200);
  }

  private String address() {
    return "/api/v1/targets/" + target + "/sub-targets";
  }
}
