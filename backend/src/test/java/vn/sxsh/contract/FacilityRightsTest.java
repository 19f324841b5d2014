package vn.sxsh.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/**
 * Calls every operation on a record of the registry as a district officer and as a facility: on
 * what is theirs, on the same of another area or facility, and on what does not exist. Compares
 * with {@code facility-permissions.csv}, which is written by hand; an operation without a row
 * fails.
 */
@QuarkusTest
class FacilityRightsTest {

  private static final String TABLE = "/contract/facility-permissions.csv";
  private static final Set<String> OURS =
      Set.of("facilities", "enterprises", "industrial-zones", "facility-cohorts");
  private static final String SETTINGS =
      "{\"headerLine\":1,\"numberStyle\":\"COMMA_DECIMAL\",\"dateStyle\":\"DAY_FIRST\","
          + "\"columns\":[\"name\"]}";

  private AccountFixture.Saved officer;
  private AccountFixture.Saved district;
  private AccountFixture.Saved owner;
  private AccountFixture.Saved neighbour;
  private UUID home;

  @Test
  void everyRecordAnswersAsTheTableSays() throws IOException, SQLException {
    DatabaseReset.run();
    home = unit("051", "2019-01-01");
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    district = AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, home).save();
    Map<String, Object> own = records(home, district);
    Map<String, Object> other = records(unit("040", "2019-01-01"), officer);
    owner = ownerOf(own);
    neighbour = ownerOf(other);
    own.put("proposals", propose(owner, own));
    other.put("proposals", propose(neighbour, other));

    Map<String, String> actual = new TreeMap<>();
    List<String> told = new ArrayList<>();
    for (Operation operation : Contract.published().operations) {
      String collection = operation.path().split("/")[3];
      if (OURS.contains(collection) && operation.path().contains("{")) {
        List<String> marks = new ArrayList<>();
        for (AccountFixture.Saved account : List.of(district, owner)) {
          List<Response> answers =
              List.of(own, other, Map.<String, Object>of()).stream()
                  .map(known -> ObjectCalls.call(account, operation, known, body(operation)))
                  .toList();
          answers.forEach(answer -> marks.add(ObjectCalls.mark(answer)));
          boolean hidden = answers.get(1).statusCode() == 404;
          if (hidden && !answers.get(1).asString().equals(answers.get(2).asString())) {
            told.add(operation.id());
          }
        }
        actual.put(operation.id(), String.join(",", marks));
      }
    }

    assertThat(actual).containsExactlyInAnyOrderEntriesOf(ObjectCalls.table(TABLE));
    assertThat(told).as("tell what is hidden from what is missing").isEmpty();
  }

  private String body(Operation operation) {
    return switch (operation.id()) {
      case "updateFacility" -> "{\"name\":\"Cơ sở mẫu\",\"adminUnitId\":\"" + home + "\"}";
      case "recordFacilityEvent" ->
          "{\"kind\":\"STATUS\",\"occurredOn\":\"2018-01-01\",\"status\":\"SUSPENDED\"}";
      case "overrideFacilityLadder" ->
          "{\"step\":\"AWARE\",\"year\":2018,\"holds\":true,\"evidence\":\"Biên bản mẫu\","
              + "\"reason\":\"Lý do mẫu\",\"expiresOn\":\"2099-12-31\"}";
      case "decideFacilityDuplicate" -> "{\"distinct\":true}";
      case "proposeFacilityChange" -> "{\"proposed\":{\"name\":\"Tên khác\"}}";
      case "returnFacilityProposal" -> "{\"remark\":\"Chưa rõ\"}";
      case "updateEnterprise" -> "{\"name\":\"Công ty mẫu\"}";
      case "updateIndustrialZone" ->
          "{\"code\":\"CCN-MAU\",\"name\":\"Cụm mẫu\",\"kind\":\"INDUSTRIAL_CLUSTER\"}";
      case "checkFacilityImport", "readFacilityImport" -> SETTINGS;
      default -> "{}";
    };
  }

  /** One of each in a unit; the import is of that author. */
  private Map<String, Object> records(UUID unit, AccountFixture.Saved author) throws SQLException {
    Map<String, Object> records = new HashMap<>();
    Object enterprise = post("/api/v1/enterprises", Map.of("name", "Công ty mẫu " + unit));
    records.put("enterprises", enterprise);
    records.put(
        "industrial-zones",
        post(
            "/api/v1/industrial-zones",
            Map.of(
                "code",
                "CCN-" + unit.toString().substring(30).toUpperCase(Locale.ROOT),
                "name",
                "Cụm mẫu",
                "kind",
                "INDUSTRIAL_CLUSTER")));
    Object id =
        save(
            with(facility("Lò gạch mẫu", unit), "enterpriseId", enterprise, "since", "2016-01-01"));
    records.put("facilities", id);
    records.put("findings", "LOCATION_MISSING");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("kind", "STATUS", "occurredOn", "2018-01-01", "status", "SUSPENDED"))
        .post(FACILITIES + "/" + id + "/events")
        .then()
        .statusCode(201);
    records.put("events", officer.request().get(FACILITIES + "/" + id + "/events").path("[0].id"));
    records.put(
        "overrides",
        post(
            FACILITIES + "/" + id + "/ladder/overrides",
            Map.of(
                "step",
                "REACHED",
                "year",
                2018,
                "holds",
                true,
                "evidence",
                "Biên bản mẫu",
                "reason",
                "Lý do mẫu",
                "expiresOn",
                "2099-12-31")));
    Object kept = save(facility("Xưởng chè mẫu", unit));
    Object merged = save(facility("Xưởng chè mẫu", unit));
    post(FACILITIES + "/duplicates/scan", Map.of());
    records.put(
        "duplicates",
        ProbeTable.read(
                "SELECT id FROM facility_duplicate WHERE '" + kept + "' IN (first_id, second_id)")
            .get(0));
    Object going = save(facility("Mỏ đá mẫu", unit));
    records.put(
        "merges",
        post(
            FACILITIES + "/merges",
            Map.of("keptId", merged, "keptVersion", 0, "mergedId", going, "mergedVersion", 0)));
    records.put(
        "imports",
        author
            .request()
            .contentType(ContentType.MULTIPART)
            .multiPart("file", "co-so.csv", "Tên cơ sở\nLò\n".getBytes(StandardCharsets.UTF_8))
            .post(FACILITIES + "/imports")
            .path("id"));
    String day = author == officer ? "2017-12-31" : "2018-12-31";
    records.put("facility-cohorts", post("/api/v1/facility-cohorts", Map.of("day", day)));
    assertThat(records).doesNotContainValue(null);
    return records;
  }

  private Object save(Map<String, Object> body) {
    create(officer.request(), body).statusCode(201);
    return body.get("id");
  }

  private Object post(String path, Map<String, Object> body) {
    Response answer = officer.request().body(body).post(path);
    assertThat(answer.statusCode()).as(path + answer.asString()).isIn(200, 201);
    return answer.path("id");
  }

  private static AccountFixture.Saved ownerOf(Map<String, Object> records) {
    UUID facility = UUID.fromString(records.get("facilities").toString());
    return AccountFixture.of(Role.FACILITY).scope(Scope.Kind.FACILITY, facility).save();
  }

  private static Object propose(AccountFixture.Saved as, Map<String, Object> records) {
    return as.request()
        .body("{\"proposed\":{\"name\":\"Tên mới\"}}")
        .post(FACILITIES + "/" + records.get("facilities") + "/proposals")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
