package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.put;
import static vn.sxsh.facility.FacilityFixture.sector;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class FacilityTest {

  private AccountFixture.Saved officer;
  private UUID hoaAn;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    hoaAn = unit("051", "2019-01-01");
  }

  @Test
  void aRecordIsKeptWithAllThatBelongsToIt() {
    String line = UUID.randomUUID().toString();
    Map<String, Object> body =
        with(
            facility("Cơ sở mẫu gạch tuynel Hòa An", hoaAn),
            "taxCode",
            "4890000008",
            "sectorId",
            sector("2018", "2392").toString(),
            "size",
            "SMALL",
            "pollutionRisk",
            "HIGH",
            "operatingFrom",
            "2012-05-01",
            "source",
            "Danh sách mẫu năm 2019",
            "identifiers",
            List.of(Map.of("kind", "MINING_LICENCE", "value", "GP 12/2015")),
            "contacts",
            List.of(
                Map.of(
                    "fullName", "Nông Thị Mẫu",
                    "phone", "0206 000 001",
                    "purpose", "Liên hệ công tác SXSH",
                    "audience", "RESTRICTED")),
            "lines",
            List.of(Map.of("id", line, "name", "Lò tuynel", "startedYear", 2012)),
            "products",
            List.of(Map.of("name", "Gạch 2 lỗ", "unit", "1000 viên", "lineId", line)));

    create(officer.request(), body)
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("code", matchesPattern("CS-\\d{6}"))
        .body("adminUnit.code", equalTo("051"))
        .body("sector.vsicVersion", equalTo("2018"))
        .body("status", equalTo("OPERATING"))
        .body("completeness", equalTo(77))
        .body("missing", contains("address", "latitude"))
        .body("origins.'*'.way", equalTo("WEB"))
        .body("origins.name.source", equalTo("Danh sách mẫu năm 2019"))
        .body("parts.contacts[0].phone", equalTo("0206 000 001"))
        .body("parts.products[0].lineId", equalTo(line));

    officer
        .request()
        .get(FACILITIES + "/" + body.get("id") + "/changes")
        .then()
        .statusCode(200)
        .body("items.recordType", hasItems("FACILITY", "FACILITY_CONTACT", "PROCESS_LINE"));
  }

  @Test
  void anEditCorrectsAndLeavesPartsAloneThatItDoesNotName() {
    Map<String, Object> body =
        with(
            facility("Cơ sở mẫu A", hoaAn),
            "lines",
            List.of(Map.of("name", "Lò số 1"), Map.of("name", "Lò số 2")));
    create(officer.request(), body).statusCode(201);

    Map<String, Object> edit =
        with(body, "name", "Cơ sở mẫu B", "lines", null, "source", "Biên bản mẫu 01");
    put(officer.request(), edit, 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Cơ sở mẫu B"))
        .body("origins.name.source", equalTo("Biên bản mẫu 01"))
        .body("origins.address", nullValue())
        .body("parts.lines.name", contains("Lò số 1", "Lò số 2"));
    put(officer.request(), with(edit, "lines", List.of()), 1)
        .statusCode(200)
        .body("parts.lines", hasSize(0));
    put(officer.request(), edit, 0)
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"))
        .body("current.version", equalTo(2));
  }

  @Test
  void aPartThatWasRemovedComesBackAndStandsOnce() {
    String line = UUID.randomUUID().toString();
    Map<String, Object> kiln = Map.of("id", line, "name", "Lò số 1");
    Map<String, Object> body = with(facility("Cơ sở mẫu", hoaAn), "lines", List.of(kiln));
    create(officer.request(), body).statusCode(201);
    put(officer.request(), with(body, "lines", List.of()), 0).statusCode(200);
    put(officer.request(), body, 1)
        .statusCode(200)
        .body("parts.lines.id", contains(line))
        .body("parts.lines.name", contains("Lò số 1"));
    put(officer.request(), with(body, "lines", List.of(kiln, kiln)), 2)
        .statusCode(400)
        .body("violations[0].field", equalTo("lines[1].id"))
        .body("violations[0].code", equalTo("PART_REPEATED"));
    create(officer.request(), with(facility("Cơ sở khác", hoaAn), "lines", List.of(kiln)))
        .statusCode(409);
  }

  @Test
  void aLineStaysWhileAProductIsMadeOnIt() {
    String line = UUID.randomUUID().toString();
    Map<String, Object> body =
        with(
            facility("Cơ sở mẫu", hoaAn),
            "lines",
            List.of(Map.of("id", line, "name", "Lò số 1")),
            "products",
            List.of(Map.of("name", "Gạch", "unit", "viên", "lineId", line)));
    create(officer.request(), body).statusCode(201);
    Map<String, Object> without = with(with(body, "lines", List.of()), "products", null);
    put(officer.request(), without, 0)
        .statusCode(400)
        .body("violations[0].field", equalTo("lines"))
        .body("violations[0].code", equalTo("LINE_IN_USE"));
    put(officer.request(), with(body, "lines", List.of()), 0)
        .statusCode(400)
        .body("violations[0].field", equalTo("products[0].lineId"));
    put(
            officer.request(),
            with(without, "products", List.of(Map.of("name", "Gạch", "unit", "viên"))),
            0)
        .statusCode(200)
        .body("parts.lines", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "taxCode, 0314409059, TAX_CODE_INVALID, taxCode",
    "sectorId, 00000000-0000-7000-8000-0000000000ff, FACILITY_REFERENCE_UNKNOWN, sectorId",
    "zoneId, 00000000-0000-7000-8000-0000000000ff, FACILITY_REFERENCE_UNKNOWN, zoneId",
    "enterpriseId, 00000000-0000-7000-8000-0000000000ff, FACILITY_REFERENCE_UNKNOWN, enterpriseId",
  })
  void refusesWhatCannotBe(String field, String value, String code, String at) {
    create(officer.request(), with(facility("Cơ sở mẫu", hoaAn), field, value))
        .statusCode(422)
        .body("code", equalTo(code))
        .body("violations[0].field", equalTo(at));
  }

  @Test
  void aPointThatDoesNotFitNeedsAReasonAndStaysFlagged() {
    Map<String, Object> hanoi =
        with(facility("Cơ sở mẫu", hoaAn), "latitude", 21.02850, "longitude", 105.85420);
    create(officer.request(), hanoi)
        .statusCode(422)
        .body("violations[0].code", equalTo("LOCATION_OUTSIDE_PROVINCE"));
    Map<String, Object> baoLac =
        with(facility("Cơ sở mẫu", hoaAn), "latitude", 22.95, "longitude", 105.67);
    create(officer.request(), baoLac)
        .statusCode(422)
        .body("violations[0].code", equalTo("LOCATION_FAR_FROM_UNIT"));
    create(officer.request(), with(baoLac, "locationReason", "Mỏ nằm ở huyện bên"))
        .statusCode(201)
        .body("locationCheck", equalTo("FAR_FROM_UNIT"));
    create(
            officer.request(),
            with(facility("Cơ sở mẫu B", hoaAn), "latitude", 22.73, "longitude", 106.19))
        .statusCode(201)
        .body("locationCheck", equalTo("PLAUSIBLE"));
  }

  @Test
  void aTaxCodeIsOnesOwnOrBelongsToSitesOfOneEnterprise() {
    String owner =
        officer
            .request()
            .body(Map.of("name", "Công ty CP Mẫu", "taxCode", "4890000015"))
            .post("/api/v1/enterprises")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> first =
        with(facility("Nhà máy mẫu 1", hoaAn), "taxCode", "4890000015", "enterpriseId", owner);
    create(officer.request(), first).statusCode(201);
    create(
            officer.request(),
            with(facility("Nhà máy mẫu 2", hoaAn), "taxCode", "4890000015", "enterpriseId", owner))
        .statusCode(201);
    create(officer.request(), with(facility("Cơ sở khác", hoaAn), "taxCode", "4890000015"))
        .statusCode(409)
        .body("code", equalTo("CONFLICT"));
  }

  @Test
  void aDeletedRecordComesBack() {
    Map<String, Object> body = facility("Cơ sở mẫu", hoaAn);
    create(officer.request(), body).statusCode(201);
    String path = FACILITIES + "/" + body.get("id");

    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    officer.request().get(path).then().statusCode(404);
    officer.request().get(FACILITIES).then().body("total", equalTo(0));
    officer.request().post(path + "/restoration").then().statusCode(200);
    officer.request().get(FACILITIES).then().body("total", equalTo(1));
  }

  @Test
  void locksFieldsAndConfirmsTheRecord() {
    Map<String, Object> body = facility("Cơ sở mẫu", hoaAn);
    create(officer.request(), body).statusCode(201);
    put(officer.request(), with(body, "lockedFields", List.of("name", "adress")), 0)
        .statusCode(400)
        .body("violations[0].code", equalTo("UNKNOWN_FIELD"));
    put(officer.request(), with(body, "lockedFields", List.of("name")), 0)
        .statusCode(200)
        .body("origins.name.locked", equalTo(true));
    officer
        .request()
        .header("If-Match", "\"1\"")
        .post(FACILITIES + "/" + body.get("id") + "/confirmation")
        .then()
        .statusCode(200)
        .body("lastConfirmedOn", notNullValue());
  }
}
