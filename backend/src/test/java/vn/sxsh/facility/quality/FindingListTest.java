package vn.sxsh.facility.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.facility.quality.QualityFixture.FINDINGS;
import static vn.sxsh.facility.quality.QualityFixture.faultless;
import static vn.sxsh.facility.quality.QualityFixture.quality;
import static vn.sxsh.facility.quality.QualityFixture.settle;
import static vn.sxsh.facility.quality.QualityFixture.spoil;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** Which findings a reader meets: of the own area, nothing hidden, each once. */
@QuarkusTest
class FindingListTest {

  private static final String RULE = "TAX_CODE_MISSING";

  private AccountFixture.Saved officer;
  private String site;

  @BeforeEach
  void aRecordWithOneFault() throws SQLException {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    site = faultless(officer, "Xưởng chè mẫu", "4890000008");
    spoil(site, "tax_code = NULL");
  }

  /** The registry ranks a thousand; what is to be done is done for all. */
  @Test
  void noneOfVeryManyHitsOfASearchIsLeftOut() throws SQLException {
    ProbeTable.superuser(
        """
        SET session_replication_role = replica;
        INSERT INTO facility (id, version, code, name, admin_unit_id, location_check, status,
          completeness, created_at, created_by, updated_at, updated_by)
        SELECT gen_random_uuid(), 0, 'TT-' || n, 'Sơn mẫu ' || n, admin_unit_id, location_check,
          status, completeness, now(), created_by, now(), updated_by
        FROM facility, generate_series(1, 1001) n WHERE name = 'Xưởng chè mẫu'
        """);
    found("sơn mẫu").body("total", equalTo(1001)).body("totalIsExact", equalTo(true));
    found("sơn mẫu 9").body("total", equalTo(111)).body("totalIsExact", equalTo(true));
    officer
        .request()
        .queryParam("q", "sơn mẫu")
        .queryParam("rule", RULE)
        .get(FINDINGS + "/counts")
        .then()
        .body("open", contains(1001))
        .body("openIsExact", contains(true));
  }

  private ValidatableResponse found(String typed) {
    return officer
        .request()
        .queryParam("q", typed)
        .queryParam("rule", RULE)
        .get(FINDINGS)
        .then()
        .statusCode(200);
  }

  @Test
  void nothingShowsOfWhatLiesOutsideTheOwnArea() throws SQLException {
    UUID hoaAn = unit("051", "2019-01-01");
    AccountFixture.Saved district = area(hoaAn);
    String own = save(facility("Lò gạch mẫu", hoaAn));
    String twin = save(facility("Lò gạch mẫu", unit("040", "2019-01-01")));
    String hidden = save(with(facility("Lò gạch mẫu", hoaAn), "visibility", "RESTRICTED"));
    district
        .request()
        .queryParam("limit", 200)
        .get(FINDINGS)
        .then()
        .body("items.facility.id", hasItem(own))
        .body("items.facility.id", not(hasItem(twin)))
        .body("items.facility.id", not(hasItem(site)));
    quality(district, site).statusCode(404);
    settle(district, site, RULE, 0).statusCode(404);

    AccountFixture.Saved reader =
        AccountFixture.of(Role.REPORTER).scope(Scope.Kind.AREA, hoaAn).save();
    spoil(own, "annual_toe = 5000, annual_toe_year = 2024");
    quality(district, own)
        .body("findings.rule", hasItem("PROBABLE_DUPLICATE"))
        .body("findings.rule", hasItem("LARGE_ENERGY_USER"));
    quality(reader, own)
        .body("findings.rule", not(hasItem("PROBABLE_DUPLICATE")))
        .body("findings.rule", not(hasItem("LARGE_ENERGY_USER")));
    quality(reader, hidden).statusCode(404);
    reader
        .request()
        .queryParam("rule", "LARGE_ENERGY_USER")
        .get(FINDINGS)
        .then()
        .body("total", equalTo(0));
    reader
        .request()
        .get(FINDINGS + "/counts")
        .then()
        .body("rule", not(hasItem("LARGE_ENERGY_USER")));
    reader
        .request()
        .get(FINDINGS + "/rules")
        .then()
        .body("code", not(hasItem("LARGE_ENERGY_USER")));
    reader.request().get(FACILITIES + "/" + own).then().body("largeEnergyUser", nullValue());
    reader.request().queryParam("largeEnergyUser", true).get(FACILITIES).then().statusCode(403);
    settle(district, own, "LARGE_ENERGY_USER", 0, "outcome", "OVERRIDDEN", "reason", "Đã báo cáo")
        .statusCode(200);
    reader
        .request()
        .get(FACILITIES + "/" + own + "/changes")
        .then()
        .statusCode(200)
        .body("items.recordType", not(hasItem("FACILITY_FINDING")));
    district
        .request()
        .get(FACILITIES + "/" + own + "/changes")
        .then()
        .body("items.recordType", hasItem("FACILITY_FINDING"));
  }

  @Test
  void aWalkMeetsEveryFindingOnceInAnyOrder() throws SQLException {
    UUID hoaAn = unit("051", "2019-01-01");
    for (String name : List.of("Đá mẫu", "Dệt mẫu", "Dệt mẫu", "Ươm tơ mẫu")) {
      save(facility(name, hoaAn));
    }
    for (String sort : List.of("", "name", "-name", "-severity,name", "dueOn", "-code")) {
      List<String> all = walk(sort, 200);
      assertThat(all).hasSizeGreaterThan(15).doesNotHaveDuplicates();
      assertThat(walk(sort, 3)).as(sort).isEqualTo(all);
    }
    officer.request().queryParam("sort", "annualToe").get(FINDINGS).then().statusCode(400);
  }

  @Test
  void anUnMergeGivesBackWhatWasSaidToEach() throws SQLException {
    String other = faultless(officer, "Xưởng chè mẫu khác", "4890000015");
    spoil(other, "tax_code = NULL");
    settle(officer, site, RULE, 0, "outcome", "OVERRIDDEN", "reason", "Một").statusCode(200);
    settle(officer, other, RULE, 0, "outcome", "OVERRIDDEN", "reason", "Hai").statusCode(200);
    String merge =
        officer
            .request()
            .body(
                Map.of(
                    "keptId",
                    site,
                    "keptVersion",
                    version(site),
                    "mergedId",
                    other,
                    "mergedVersion",
                    version(other)))
            .post(FACILITIES + "/merges")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    quality(officer, site).body("findings.reason", contains("Một"));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(FACILITIES + "/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    quality(officer, other)
        .body("findings.find { it.rule == '" + RULE + "' }.reason", equalTo("Hai"));
  }

  private List<String> walk(String sort, int limit) {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      var page =
          officer
              .request()
              .queryParam("sort", sort)
              .queryParam("limit", limit)
              .queryParam("cursor", cursor)
              .get(FINDINGS)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.collect { it.facility.id + it.rule }"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    return seen;
  }

  private int version(String facility) throws SQLException {
    return Integer.parseInt(
        ProbeTable.read("SELECT version FROM facility WHERE id = '" + facility + "'").get(0));
  }

  private String save(Map<String, Object> body) {
    create(officer.request(), body).statusCode(201);
    return (String) body.get("id");
  }

  private static AccountFixture.Saved area(UUID unit) {
    return AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, unit).save();
  }
}
