package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.sector;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class FacilityListTest {

  private AccountFixture.Saved officer;

  @BeforeEach
  void someFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    UUID hoaAn = unit("051", "2019-01-01");
    UUID city = unit("040", "2019-01-01");
    create(
        officer.request(),
        with(
            facility("Ươm tơ mẫu", hoaAn),
            "sectorId",
            sector("2018", "2392").toString(),
            "size",
            "SMALL",
            "contacts",
            List.of(
                Map.of(
                    "fullName", "Đàm Văn Kín",
                    "purpose", "Công tác SXSH",
                    "audience", "RESTRICTED"))));
    create(officer.request(), with(facility("Đá vôi mẫu", hoaAn), "address", "Xóm Bến Đò"));
    create(
        officer.request(),
        with(facility("Dệt mẫu", city), "sectorId", sector("2018", "1311").toString()));
    create(officer.request(), with(facility("Ốc vít mẫu", city), "status", "PLANNED"));
  }

  @Test
  void sortsAsVietnameseDo() {
    list("sort", "name")
        .body("items.name", contains("Dệt mẫu", "Đá vôi mẫu", "Ốc vít mẫu", "Ươm tơ mẫu"));
    list("sort", "-name")
        .body("items.name", contains("Ươm tơ mẫu", "Ốc vít mẫu", "Đá vôi mẫu", "Dệt mẫu"));
    officer.request().queryParam("sort", "annualToe").get(FACILITIES).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({
    "da voi, Đá vôi mẫu",
    "ĐÁ V, Đá vôi mẫu",
    "ben do, Đá vôi mẫu",
    "dam van kin, Ươm tơ mẫu"
  })
  void searchesWithoutDiacritics(String typed, String found) {
    list("q", typed).body("items.name", contains(found)).body("total", equalTo(1));
  }

  @Test
  void whatAgreesInItsDiacriticsComesFirst() {
    UUID city = unit("040", "2019-01-01");
    create(officer.request(), facility("Cơ sở mẫu Bàn", city));
    create(officer.request(), facility("Cơ sở mẫu Bản", city));
    list("q", "Bản").body("items.name", contains("Cơ sở mẫu Bản", "Cơ sở mẫu Bàn"));
  }

  @Test
  void ofVeryManyHitsTheFirstThousandAreRankedAndNoMoreAreCounted() throws SQLException {
    ProbeTable.superuser(
        """
        SET session_replication_role = replica;
        INSERT INTO facility (id, version, code, name, admin_unit_id, location_check, size, status,
          completeness, created_at, created_by, updated_at, updated_by)
        SELECT gen_random_uuid(), 0, 'TT-' || n, CASE n WHEN 0 THEN 'Sơn' ELSE 'An Sơn ' || n END,
          admin_unit_id, location_check, CASE WHEN n < 3 THEN 'LARGE' END, status, completeness,
          now(), created_by, now(), updated_by
        FROM facility, generate_series(0, 1000) n WHERE name = 'Dệt mẫu'
        """);
    officer
        .request()
        .queryParam("q", "sơn")
        .queryParam("size", "LARGE")
        .get(FACILITIES)
        .then()
        .body("items.name", contains("Sơn", "An Sơn 1", "An Sơn 2"))
        .body("totalIsExact", equalTo(true))
        .body("nextCursor", nullValue());
    list("q", "sơn")
        .body("total", equalTo(1000))
        .body("totalIsExact", equalTo(false))
        .body("items[0].name", equalTo("Sơn"))
        .body("items[1].name", equalTo("An Sơn 1"))
        .body("nextCursor", nullValue());
    officer
        .request()
        .queryParam("q", "sơn")
        .queryParam("sort", "name")
        .queryParam("offset", 1000)
        .get(FACILITIES)
        .then()
        .body("total", equalTo(1000))
        .body("items.name", contains("Sơn"));
  }

  /** Those of a word may begin the order that is asked for, or all come after very many others. */
  @Test
  void veryManyHitsStandInTheOrderThatIsAskedFor() throws SQLException {
    ProbeTable.superuser(
        """
        SET session_replication_role = replica;
        INSERT INTO facility (id, version, code, name, admin_unit_id, location_check, status,
          completeness, created_at, created_by, updated_at, updated_by)
        SELECT gen_random_uuid(), 0, 'TT-' || lpad(n::text, 5, '0'),
          CASE WHEN n < 1001 THEN 'Sơn ' ELSE 'An ' END || lpad(n::text, 5, '0'),
          admin_unit_id, location_check, status, CASE WHEN n < 1001 THEN 60 ELSE 50 END,
          now(), created_by, now(), updated_by
        FROM facility, generate_series(0, 11001) n WHERE name = 'Dệt mẫu'
        """);
    String[] first = {"Sơn 00000", "Sơn 00001"};
    listOfTwo("q", "sơn", "sort", "name").body("items.name", contains(first));
    listOfTwo("q", "sơn", "sort", "code").body("items.name", contains(first));
    listOfTwo("q", "sơn", "sort", "adminUnit,code").body("items.name", contains(first));
    listOfTwo("q", "sơn", "sort", "size,code").body("items.name", contains(first));
    String next =
        listOfTwo("q", "sơn", "sort", "-name")
            .body("items.name", contains("Sơn 01000", "Sơn 00999"))
            .body("totalIsExact", equalTo(false))
            .extract()
            .path("nextCursor");
    listOfTwo("q", "sơn", "sort", "-name", "cursor", next)
        .body("items.name", contains("Sơn 00998", "Sơn 00997"));
    listOfTwo("completenessFrom", "60", "completenessTo", "60", "sort", "-code")
        .body("total", equalTo(1001))
        .body("items.name", contains("Sơn 01000", "Sơn 00999"));
  }

  private ValidatableResponse listOfTwo(String... asked) {
    RequestSpecification request = officer.request().queryParam("limit", 2);
    for (int at = 0; at < asked.length; at += 2) {
      request.queryParam(asked[at], asked[at + 1]);
    }
    return request.get(FACILITIES).then().statusCode(200);
  }

  /** Within words one letter or two would be everywhere, and no index would tell. */
  @Test
  void oneOrTwoLettersBeginAWord() {
    list("q", "đ").body("total", equalTo(3));
    list("q", "TO").body("items.name", contains("Ươm tơ mẫu"));
    list("q", "vi").body("items.name", contains("Ốc vít mẫu"));
    list("q", "oi").body("total", equalTo(0));
    list("q", "kí").body("items.name", contains("Ươm tơ mẫu"));
  }

  @Test
  void countsNoMoreRowsThanMustBeRead() throws SQLException {
    ProbeTable.superuser(
        """
        SET session_replication_role = replica;
        INSERT INTO facility (id, version, code, name, admin_unit_id, location_check, status,
          completeness, created_at, created_by, updated_at, updated_by)
        SELECT gen_random_uuid(), 0, 'TT-' || n, name, admin_unit_id, location_check, status,
          100, now(), created_by, now(), updated_by
        FROM facility, generate_series(1, 10001) n WHERE name = 'Dệt mẫu'
        """);
    list("completenessFrom", 100)
        .body("total", equalTo(10_000))
        .body("totalIsExact", equalTo(false))
        .body("nextCursor", notNullValue());
    list("completenessTo", 99).body("total", equalTo(4)).body("totalIsExact", equalTo(true));
  }

  @Test
  void takesWildcardsAsTheyStand() {
    list("q", "%").body("total", equalTo(0));
    list("q", "_").body("total", equalTo(0));
  }

  @Test
  void filtersByPlaceSectorSizeAndStatus() {
    list("area", unit("051", "2019-01-01"))
        .body("items.name", containsInAnyOrder("Ươm tơ mẫu", "Đá vôi mẫu"));
    list("sector", sector("2018", "C"))
        .body("items.name", containsInAnyOrder("Ươm tơ mẫu", "Dệt mẫu"));
    list("sector", sector("2018", "13")).body("items.name", contains("Dệt mẫu"));
    list("sector", sector("2007", "C")).body("total", equalTo(0));
    list("size", "SMALL").body("items.name", contains("Ươm tơ mẫu"));
    list("status", "PLANNED").body("items.name", contains("Ốc vít mẫu"));
  }

  @Test
  void filtersByWhatIsKnownAndHowWell() {
    list("without", "SECTOR").body("items.name", containsInAnyOrder("Đá vôi mẫu", "Ốc vít mẫu"));
    list("without", "SIZE").body("total", equalTo(3));
    list("neverConfirmed", true).body("total", equalTo(0));
    list("neverConfirmed", false).body("total", equalTo(4));
    list("notConfirmedSince", "2999-01-01").body("total", equalTo(4));
    list("notConfirmedSince", "2000-01-01").body("total", equalTo(0));
    list("changedSince", LocalDate.now(VietnamTime.ZONE).toString()).body("total", equalTo(4));
    list("changedSince", "2999-01-01").body("total", equalTo(0));
    list("locationCheck", "MISSING").body("total", equalTo(4));
    list("locationCheck", "PLAUSIBLE").body("total", equalTo(0));
    int most = list("sort", "-completeness").extract().path("items[0].completeness");
    list("completenessFrom", most).body("items.name", contains("Ươm tơ mẫu"));
    list("completenessTo", most - 1).body("total", equalTo(3));
  }

  @Test
  void filtersByTheGroupsOfTheSummary() {
    list("unit", unit("040", "2019-01-01"))
        .body("items.name", containsInAnyOrder("Dệt mẫu", "Ốc vít mẫu"));
    list("district", unit("051", "2019-01-01"))
        .body("items.name", containsInAnyOrder("Ươm tơ mẫu", "Đá vôi mẫu"));
    list("division", sector("2018", "13")).body("items.name", contains("Dệt mẫu"));
  }

  @Test
  void aDistrictOfficerKnowsOfTheOwnAreaOnly() {
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    district
        .request()
        .get(FACILITIES)
        .then()
        .body("items.name", containsInAnyOrder("Ươm tơ mẫu", "Đá vôi mẫu"))
        .body("total", equalTo(2));
    String elsewhere = list("q", "det mau").extract().path("items[0].id");
    district.request().get(FACILITIES + "/" + elsewhere).then().statusCode(404);
    district.request().get(FACILITIES + "/" + elsewhere + "/changes").then().statusCode(404);
    create(district.request(), facility("Cơ sở mẫu", unit("040", "2019-01-01")))
        .statusCode(422)
        .body("code", equalTo("OUTSIDE_OWN_AREA"));
    create(district.request(), facility("Cơ sở mẫu", unit("051", "2019-01-01"))).statusCode(201);
  }

  @Test
  void whatIsConfidentialIsNeitherShownNorFound() {
    AccountFixture.Saved reader = AccountFixture.of(Role.REPORTER).save();
    reader
        .request()
        .queryParam("q", "dam van kin")
        .get(FACILITIES)
        .then()
        .statusCode(200)
        .body("items", empty());
    String id = list("q", "uom to").extract().path("items[0].id");
    reader
        .request()
        .get(FACILITIES + "/" + id)
        .then()
        .statusCode(200)
        .body("parts.contacts", empty());
  }

  private ValidatableResponse list(String parameter, Object value) {
    return officer.request().queryParam(parameter, value).get(FACILITIES).then().statusCode(200);
  }
}
