package vn.sxsh.facility;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** A record's history tells no more than its reader may know of this record and of others. */
@QuarkusTest
class FacilityHistoryTest {

  private UUID hoaAn;
  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    hoaAn = unit("051", "2019-01-01");
  }

  @Test
  void whatAMergeKeepsOfConfidentialFieldsIsNotForEverybody() {
    Map<String, Object> kept = facility("Lò gạch mẫu Bế Triều", hoaAn);
    Map<String, Object> gone =
        with(facility("Gạch mẫu Bế Triều", hoaAn), "annualToe", 1234.5, "annualToeYear", 2025);
    create(officer.request(), kept).statusCode(201);
    create(officer.request(), gone).statusCode(201);
    Map<String, Object> merge =
        Map.of(
            "id", Ids.next().toString(),
            "keptId", kept.get("id"),
            "keptVersion", 0,
            "mergedId", gone.get("id"),
            "mergedVersion", 0,
            "take", List.of("annualToe"));
    officer.request().body(merge).post(FACILITIES + "/merges").then().statusCode(201);

    changes(officer, kept)
        .body("items.recordType", hasItem("FACILITY_MERGE"))
        .body(containsString("1234.5"))
        .body("labels.'%s'".formatted(gone.get("id")), equalTo("Gạch mẫu Bế Triều"));
    changes(AccountFixture.of(Role.LEADER).save(), kept)
        .body("items.recordType", hasItem("FACILITY"))
        .body("items.recordType", not(hasItem("FACILITY_MERGE")))
        .body("items.recordType", not(hasItem("FACILITY_DUPLICATE")))
        .body(not(containsString("1234.5")));
  }

  @Test
  void aRecordThatTheReaderMayNotKnowOfIsNotNamed() {
    Map<String, Object> mother = facility("Nhà máy mẫu mẹ", hoaAn);
    Map<String, Object> elsewhere = facility("Xưởng mẫu ở nơi khác", unit("040", "2019-01-01"));
    create(officer.request(), mother).statusCode(201);
    create(officer.request(), elsewhere).statusCode(201);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(
            Map.of(
                "kind", "SPLIT",
                "occurredOn", "2018-01-01",
                "otherFacilityId", elsewhere.get("id"),
                "indicators", "RESTART"))
        .post(FACILITIES + "/" + mother.get("id") + "/events")
        .then()
        .statusCode(201);

    changes(officer, mother).body(containsString("nơi khác"));
    events(officer, mother).body("[0].otherFacility.name", equalTo("Xưởng mẫu ở nơi khác"));
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, hoaAn).save();
    changes(district, mother)
        .body("items.recordType", hasItem("FACILITY_EVENT"))
        .body(not(containsString("nơi khác")))
        .body(not(containsString((String) elsewhere.get("id"))));
    events(district, mother)
        .body("[0].kind", equalTo("SPLIT"))
        .body("[0].otherFacility", nullValue());
  }

  @Test
  void theWholeLogSaysWhoseAPartIs() {
    Map<String, Object> contact =
        Map.of(
            "id",
            Ids.next().toString(),
            "fullName",
            "Người Mẫu",
            "purpose",
            "Liên hệ mẫu",
            "audience",
            "STAFF");
    Map<String, Object> body = with(facility("Cơ sở mẫu", hoaAn), "contacts", List.of(contact));
    create(officer.request(), body).statusCode(201);
    put(officer.request(), with(body, "contacts", List.of()), 0).statusCode(200);
    officer
        .request()
        .get("/api/v1/changes?recordType=FACILITY_CONTACT&operation=DELETE")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("labels.'%s'".formatted(body.get("id")), equalTo("Cơ sở mẫu"));
  }

  private static ValidatableResponse changes(
      AccountFixture.Saved reader, Map<String, Object> facility) {
    return read(reader, facility, "/changes");
  }

  private static ValidatableResponse events(
      AccountFixture.Saved reader, Map<String, Object> facility) {
    return read(reader, facility, "/events");
  }

  private static ValidatableResponse read(
      AccountFixture.Saved reader, Map<String, Object> facility, String what) {
    return reader
        .request()
        .get(FACILITIES + "/" + facility.get("id") + what)
        .then()
        .statusCode(200);
  }
}
