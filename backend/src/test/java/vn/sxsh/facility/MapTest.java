package vn.sxsh.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.sector;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class MapTest {

  private static final String MAP = FACILITIES + "/map";

  private AccountFixture.Saved officer;
  private UUID hoaAn;
  private UUID city;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    hoaAn = unit("051", "2019-01-01");
    city = unit("040", "2019-01-01");
  }

  @Test
  void showsOneFacilityWhereItStandsAndNeighboursAsOne() {
    add("Cơ sở mẫu một mình", hoaAn, "22.73", "106.10", "status", "PLANNED");
    add("Cơ sở mẫu gần A", city, "22.66001", "106.25001");
    add("Cơ sở mẫu gần B", city, "22.66003", "106.25003", "status", "SUSPENDED");
    map(officer.request().queryParam("zoom", 9))
        .body("total", equalTo(3))
        .body("located", equalTo(3))
        .body("places.kind", containsInAnyOrder("FACILITY", "CLUSTER"))
        .body(
            "places.find { it.kind == 'FACILITY' }.facilities.name", contains("Cơ sở mẫu một mình"))
        .body("places.find { it.kind == 'FACILITY' }.latitude", equalTo(22.73f))
        .body("places.find { it.kind == 'CLUSTER' }.count", equalTo(2))
        .body("places.find { it.kind == 'CLUSTER' }.latitude", equalTo(22.66002f))
        .body("places.find { it.kind == 'CLUSTER' }.bounds.north", equalTo(22.66003f))
        .body(
            "places.find { it.kind == 'CLUSTER' }.facilities.name",
            containsInAnyOrder("Cơ sở mẫu gần A", "Cơ sở mẫu gần B"))
        .body(
            "places.find { it.kind == 'CLUSTER' }.values.value",
            containsInAnyOrder("OPERATING", "SUSPENDED"))
        .body("legend.value", contains("OPERATING", "PLANNED", "SUSPENDED"));
  }

  @Test
  void putsWhatHasNoLocationAtItsUnitAndSaysSo() {
    create(officer.request(), facility("Cơ sở mẫu A", hoaAn)).statusCode(201);
    create(officer.request(), facility("Cơ sở mẫu B", hoaAn)).statusCode(201);
    // A commune of before 2020, of which no centre is known: at what it became.
    UUID before = unit("01585", "2019-01-01");
    create(officer.request(), facility("Cơ sở mẫu C", before)).statusCode(201);
    map(officer.request())
        .body("total", equalTo(3))
        .body("located", equalTo(0))
        .body("atUnits", equalTo(3))
        .body("unplaced", equalTo(0))
        .body("places.kind", contains("UNIT", "UNIT"))
        .body("places.find { it.unit.id == '%s' }.count".formatted(hoaAn), equalTo(2))
        .body(
            "places.find { it.unit.id == '%s' }.unit.name".formatted(hoaAn),
            equalTo("Huyện Hoà An"))
        .body("places.find { it.unit.id == '%s' }.count".formatted(before), equalTo(1));
  }

  @Test
  void everyUnitHasAPlace() {
    for (String code : new String[] {"01267", "01290", "04", "01588"}) {
      create(officer.request(), facility("Cơ sở mẫu " + code, unit(code, "2019-01-01")))
          .statusCode(201);
    }
    map(officer.request()).body("atUnits", equalTo(4)).body("places", hasSize(4));
  }

  @Test
  void obeysTheFilterAndTheWindow() {
    add("Cơ sở mẫu lò gạch", hoaAn, "22.73", "106.10", "status", "PLANNED");
    add("Cơ sở mẫu xưởng chè", city, "22.66", "106.25");
    map(officer.request().queryParam("q", "lo gach"))
        .body("total", equalTo(1))
        .body("places.facilities.flatten().name", contains("Cơ sở mẫu lò gạch"));
    map(officer.request().queryParam("status", "OPERATING"))
        .body("places.facilities.flatten().name", contains("Cơ sở mẫu xưởng chè"));
    map(officer.request().queryParam("west", "106.2"))
        .body("total", equalTo(2))
        .body("located", equalTo(2))
        .body("places.facilities.flatten().name", contains("Cơ sở mẫu xưởng chè"));
    map(officer.request().queryParam("west", "106.8").queryParam("east", "105.4"))
        .body("places", empty());
  }

  @Test
  void coloursByWhatIsAskedFor() {
    UUID bricks = sector("2018", "2392");
    add("Cơ sở mẫu A", hoaAn, "22.73", "106.10", "sectorId", bricks.toString(), "size", "SMALL");
    add("Cơ sở mẫu B", city, "22.66", "106.25");
    map(officer.request().queryParam("colour", "SECTOR_SECTION"))
        .body("legend[0].value", equalTo("C"))
        .body("legend[0].label", not(empty()))
        .body("legend[1].value", equalTo(null))
        .body("legend[1].count", equalTo(1));
    map(officer.request().queryParam("colour", "SIZE"))
        .body("legend[0].value", equalTo("SMALL"))
        .body("legend[0].label", equalTo(null));
  }

  @Test
  void tellsADistrictOfficerNothingOfOtherAreas() {
    add("Cơ sở mẫu trong", hoaAn, "22.73", "106.10");
    // Inside the same cell, so that a cluster would give it away.
    add("Cơ sở mẫu ngoài", city, "22.73001", "106.10001", "locationReason", "Thử");
    create(officer.request(), facility("Cơ sở mẫu ngoài, không vị trí", city)).statusCode(201);
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, hoaAn).save();
    for (MapAsk ask : MapAsk.values()) {
      ValidatableResponse seen =
          map(district.request().queryParams(ask.parameters))
              .body("total", equalTo(1))
              .body("located", equalTo(1))
              .body("atUnits", equalTo(0))
              .body("legend.count.sum()", equalTo(1))
              .body("places", hasSize(1));
      assertThat(seen.extract().asString()).contains("mẫu trong").doesNotContain("ngoài");
    }
  }

  private enum MapAsk {
    ALL(Map.of()),
    FAR(Map.of("zoom", 0)),
    NEAR(Map.of("zoom", 20)),
    OTHER_AREA(Map.of("q", "co so mau")),
    BY_SECTOR(Map.of("colour", "SECTOR_SECTION"));

    final Map<String, Object> parameters;

    MapAsk(Map<String, Object> parameters) {
      this.parameters = parameters;
    }
  }

  @Test
  void hidesWhatIsRestricted() {
    add("Cơ sở mẫu kín", hoaAn, "22.73", "106.10", "visibility", "RESTRICTED");
    map(officer.request()).body("total", equalTo(1));
    map(AccountFixture.of(Role.LEADER).save().request())
        .body("total", equalTo(0))
        .body("legend", empty())
        .body("places", empty());
  }

  @Test
  void isBoundedHoweverCloseAndWideTheWindow() throws SQLException {
    add("Cơ sở mẫu", hoaAn, "22.73", "106.10");
    // All over the province, each far enough from the next for a symbol of its own at that zoom.
    ProbeTable.superuser(
        """
        SET session_replication_role = replica;
        INSERT INTO facility (id, version, code, name, admin_unit_id, latitude, longitude,
          location_check, status, completeness, created_at, created_by, updated_at, updated_by)
        SELECT gen_random_uuid(), 0, 'TT-' || n, name || n, admin_unit_id, 22.4 + (n / 70) * 0.01,
          105.4 + (n % 70) * 0.02, location_check, status, completeness, now(), created_by, now(),
          updated_by
        FROM facility, generate_series(0, 4899) n
        """);
    map(officer.request().queryParam("zoom", 20))
        .body("total", equalTo(4901))
        .body("places.count.sum()", equalTo(4901))
        .body("places.size()", both(greaterThan(200)).and(lessThanOrEqualTo(1500)));
    officer.request().queryParam("zoom", 21).get(MAP).then().statusCode(400);
    officer.request().queryParam("west", "181").get(MAP).then().statusCode(400);
    officer.request().queryParam("west", "NaN").get(MAP).then().statusCode(400);
  }

  @Test
  void checksAPlaceAsSavingWould() {
    check("22.73", "106.10", hoaAn).body("result", equalTo("PLAUSIBLE"));
    check("22.95", "105.70", hoaAn).body("result", equalTo("FAR_FROM_UNIT"));
    check("21.03", "105.85", hoaAn).body("result", equalTo("OUTSIDE_PROVINCE"));
    check("22.73", "106.10", UUID.randomUUID()).body("violations[0].field", equalTo("adminUnitId"));
  }

  private ValidatableResponse check(String latitude, String longitude, UUID unit) {
    return officer
        .request()
        .queryParam("latitude", latitude)
        .queryParam("longitude", longitude)
        .queryParam("adminUnitId", unit)
        .get(FACILITIES + "/location-check")
        .then();
  }

  private void add(String name, UUID unit, String latitude, String longitude, Object... pairs) {
    Map<String, Object> body =
        with(
            facility(name, unit),
            "latitude",
            new BigDecimal(latitude),
            "longitude",
            new BigDecimal(longitude));
    create(officer.request(), with(body, pairs)).statusCode(201);
  }

  private static ValidatableResponse map(RequestSpecification as) {
    return as.get(MAP).then().statusCode(200);
  }
}
