package vn.sxsh.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.plan.figure.TargetFact.REACHED;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.testing.DatabaseReset;

/** Each number of the years' table opens the list of what it counts. */
@QuarkusTest
class TargetCellTest {

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
  void eachCellOfTheYearsListsWhatItCounts() {
    UUID moved = site("Cơ sở mẫu Trà Lĩnh", "046");
    UUID other = site("Cơ sở mẫu", "051");
    facts.add(moved, REACHED, "2017-01-01");
    facts.install(REACHED);
    UUID target = TargetFixture.rate(plan.planId, TargetRule.OUTREACH_REACH, "100");
    for (String split : List.of("AREA", "SECTOR", "SIZE", "ZONE")) {
      JsonPath series =
          officer
              .request()
              .get("/api/v1/targets/" + target + "/series?asOf=2020-12-31&split=" + split)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      List<String> days = series.getList("days");
      List<String> keys = series.getList("groups.key");
      assertThat(keys).isNotEmpty();
      for (int group = 0; group < keys.size(); group++) {
        String key = keys.get(group);
        String part = "&split=" + split + (key == null ? "" : "&group=" + key);
        for (int day = 0; day < days.size(); day++) {
          String share = "groups[%d].shares[%d].".formatted(group, day);
          for (String side : List.of("numerator", "denominator")) {
            assertThat(listed(target, days.get(day), side.toUpperCase(Locale.ROOT) + part))
                .as("%s of %s on %s", side, key, days.get(day))
                .isEqualTo(series.getInt(share + side));
          }
        }
      }
    }
    String district =
        officer
            .request()
            .get("/api/v1/targets/" + target + "/series?asOf=2020-12-31&split=AREA")
            .path("groups.find { it.label == 'Huyện Trà Lĩnh' }.key");
    members(target, "2018-12-31", "NUMERATOR&split=AREA&group=" + district)
        .body("items.id", contains(moved.toString()));
    members(target, "2020-12-31", "NUMERATOR&split=AREA&group=" + district)
        .body("total", equalTo(0));
    members(target, "2018-12-31", "DENOMINATOR&split=SIZE")
        .body("items.id", containsInAnyOrder(moved.toString(), other.toString()));
    refused(target + "/facilities?split=SIZE&group=" + district, "group", "GROUP_OF_OTHER_SPLIT");
    refused(target + "/facilities?split=AREA&group=SMALL", "group", "GROUP_OF_OTHER_SPLIT");
    refused(target + "/facilities?group=SMALL", "group", "GROUP_OF_OTHER_SPLIT");
  }

  private int listed(UUID target, String day, String side) {
    return members(target, day, side).extract().path("total");
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

  private ValidatableResponse members(UUID target, String asOf, String side) {
    return officer
        .request()
        .get("/api/v1/targets/" + target + "/facilities?asOf=" + asOf + "&side=" + side)
        .then()
        .statusCode(200);
  }
}
