package vn.sxsh.outreach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.broadcast;
import static vn.sxsh.outreach.OutreachFixture.put;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class ParticipationTest {

  private static final String REACH =
      "SELECT facility_id || ' ' || completed_on || ' ' || cleaner_production || ' '"
          + " || energy_saving FROM outreach_reach ORDER BY 1";

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private Map<String, Object> tea;
  private Map<String, Object> training;

  @BeforeEach
  void twoFacilitiesAndATraining() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick =
        with(
            facility("Lò gạch mẫu Bế Triều", unit("051", "2019-01-01")),
            "code",
            "CS-900001",
            "taxCode",
            "4890000008");
    tea = with(facility("Chè mẫu", unit("047", "2019-01-01")), "code", "CS-900002");
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), tea).statusCode(201);
    training = training("Lớp tập huấn mẫu");
    add(officer.request(), training).statusCode(201);
  }

  @Test
  void aFacilityCountsOnceInAnActivityAndInAPeriod() {
    take(training, brick, tea).statusCode(201).body("added", equalTo(2));
    take(training, brick).statusCode(201).body("added", equalTo(0));
    Map<String, Object> both =
        with(
            broadcast("Phóng sự mẫu"),
            "topics",
            List.of("CLEANER_PRODUCTION", "ENERGY_SAVING"),
            "audience",
            900);
    add(officer.request(), both).statusCode(201);
    take(both, brick).statusCode(201);
    add(
            officer.request(),
            with(broadcast("Phát lại"), "rerunOfId", both.get("id"), "audience", 800))
        .statusCode(201);

    officer
        .request()
        .get(ACTIVITIES + "/" + training.get("id"))
        .then()
        .body("figures.facilities", equalTo(2));
    participants(training).body("items.facility.code", contains("CS-900002", "CS-900001"));
    officer
        .request()
        .queryParam("from", "2018-01-01")
        .queryParam("to", "2018-12-31")
        .get(ACTIVITIES + "/summary")
        .then()
        .statusCode(200)
        .body("lines.topic", contains(null, "CLEANER_PRODUCTION", "ENERGY_SAVING"))
        .body("lines.activities", contains(3, 3, 1))
        .body("lines.facilities", contains(2, 2, 1))
        .body("lines.audience", contains(900, 900, 900));
    officer
        .request()
        .queryParam("from", "2019-01-01")
        .queryParam("to", "2018-12-31")
        .get(ACTIVITIES + "/summary")
        .then()
        .statusCode(422);
  }

  @Test
  void allFacilitiesOfAFilterAreAddedWhenTheyAreAsManyAsWasSeen() {
    Map<String, Object> leaflet = with(training("Tờ rơi mẫu"), "kind", "LEAFLET", "copies", 500);
    add(officer.request(), leaflet).statusCode(201);
    select(leaflet, 2).statusCode(409).body("code", equalTo("SELECTION_CHANGED"));
    participants(leaflet).body("total", equalTo(0));
    ValidatableResponse taken = select(leaflet, 1).statusCode(201).body("added", equalTo(1));
    String intake = taken.extract().path("id");
    participants(leaflet).body("items.facility.code", contains("CS-900001"));
    officer
        .request()
        .get(ACTIVITIES + "/" + leaflet.get("id") + "/changes")
        .then()
        .body("items[0].recordType", equalTo("OUTREACH_INTAKE"));
    officer
        .request()
        .header("If-Match", "\"1\"")
        .delete(ACTIVITIES + "/" + leaflet.get("id") + "/intakes/" + intake)
        .then()
        .statusCode(204);
    participants(leaflet).body("total", equalTo(0));
  }

  @Test
  void aListIsReadRowByRow() {
    create(officer.request(), facility("Chè mẫu", unit("051", "2019-01-01"))).statusCode(201);
    String list =
        "Danh sách dự lớp\nTên cơ sở,Mã số thuế,Mã cơ sở\n"
            + "Gạch Bế Triều,4890000008,\n,,cs-900002\nChè mẫu,,\nKhông có ở đâu,4890000015,\n"
            + "Sai,4890000008,CS-900002\n";
    String address = ACTIVITIES + "/" + training.get("id") + "/facility-lists";
    List<Map<String, Object>> rows =
        given()
            .auth()
            .oauth2(officer.token())
            .multiPart("file", "../danh sach.csv", list.getBytes(StandardCharsets.UTF_8))
            .post(address)
            .then()
            .statusCode(200)
            .body("fileName", equalTo("danh sach.csv"))
            .body("found", equalTo(2))
            .body("ambiguous", equalTo(2))
            .body("unknown", equalTo(1))
            .extract()
            .path("rows");
    assertThat(rows.stream().map(row -> row.get("line") + " " + row.get("outcome")))
        .containsExactly("3 FOUND", "4 FOUND", "5 AMBIGUOUS", "6 UNKNOWN", "7 AMBIGUOUS");
    assertThat((List<?>) rows.get(2).get("candidates")).hasSize(2);
    participants(training).body("total", equalTo(0));
    given()
        .auth()
        .oauth2(officer.token())
        .multiPart("file", "x.csv", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
        .post(address)
        .then()
        .statusCode(415);
  }

  @Test
  void whatIsTakenOutComesBack() {
    take(training, brick).statusCode(201);
    String id = participants(training).extract().path("items[0].id");
    String path = ACTIVITIES + "/" + training.get("id") + "/facilities/" + id;
    officer.request().header("If-Match", "\"7\"").delete(path).then().statusCode(412);
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    participants(training).body("total", equalTo(0));
    officer.request().post(path + "/restoration").then().statusCode(204);
    participants(training).body("total", equalTo(1));
  }

  @Test
  void reachFollowsWhatBecomesOfTheActivity() throws SQLException {
    take(training, brick).statusCode(201);
    String reached = brick.get("id") + " 2018-05-11 true false";
    assertThat(ProbeTable.read(REACH)).containsExactly(reached);
    put(
            officer.request(),
            with(training, "endsOn", "2018-05-12", "topics", List.of("ENERGY_SAVING")),
            0)
        .statusCode(200);
    assertThat(ProbeTable.read(REACH)).containsExactly(brick.get("id") + " 2018-05-12 false true");
    put(officer.request(), with(training, "status", "PLANNED", "statusReason", "Nhầm"), 1)
        .statusCode(200);
    assertThat(ProbeTable.read(REACH)).isEmpty();
    put(officer.request(), training, 2).statusCode(200);
    assertThat(ProbeTable.read(REACH)).containsExactly(reached);
    officer
        .request()
        .header("If-Match", "\"3\"")
        .delete(ACTIVITIES + "/" + training.get("id"))
        .then()
        .statusCode(204);
    assertThat(ProbeTable.read(REACH)).isEmpty();
    officer
        .request()
        .post(ACTIVITIES + "/" + training.get("id") + "/restoration")
        .then()
        .statusCode(200);
    assertThat(ProbeTable.read(REACH)).containsExactly(reached);
  }

  @Test
  void aMergeCarriesParticipationsAndItsUndoingGivesThemBack() throws SQLException {
    Map<String, Object> again = facility("Gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), again).statusCode(201);
    take(training, brick, again).statusCode(201);
    Map<String, Object> other = training("Lớp khác");
    add(officer.request(), other).statusCode(201);
    take(other, again).statusCode(201);
    List<String> before = image();

    String merge = merge(brick, again);
    participants(training).body("items.facility.code", contains("CS-900001"));
    participants(other).body("items.facility.code", contains("CS-900001"));
    take(training, brick).body("added", equalTo(0));
    assertThat(ProbeTable.read("SELECT DISTINCT facility_id::text FROM outreach_reach"))
        .containsExactly((String) brick.get("id"));

    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(FACILITIES + "/merges/" + merge + "/undoing")
        .then()
        .statusCode(200);
    assertThat(image()).isEqualTo(before);
    participants(training).body("total", equalTo(2));
  }

  @Test
  void whoMayNotKnowOfAFacilityDoesNotSeeItThere() {
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    take(training, brick, tea).statusCode(201);
    participants(district, training)
        .body("total", equalTo(1))
        .body("items.facility.code", contains("CS-900001"));
    Map<String, Object> own =
        with(training("Ở Hòa An"), "adminUnitId", unit("051", "2019-01-01").toString());
    add(district.request(), own).statusCode(201);
    district
        .request()
        .body(Map.of("facilityIds", List.of(tea.get("id"))))
        .post(ACTIVITIES + "/" + own.get("id") + "/facilities")
        .then()
        .statusCode(422);
    district
        .request()
        .body(Map.of("facilityIds", List.of(brick.get("id"))))
        .post(ACTIVITIES + "/" + training.get("id") + "/facilities")
        .then()
        .statusCode(403);
  }

  @Test
  void whatAFacilityTookPartInIsToldToThoseWhoMayKnowOfIt() {
    take(training, brick, tea).statusCode(201);
    Map<String, Object> other = training("Lớp khác");
    add(officer.request(), other).statusCode(201);
    take(other, tea).statusCode(201);
    ofFacility(officer, brick).statusCode(200).body("items.title", contains("Lớp tập huấn mẫu"));
    ofFacility(officer, tea).statusCode(200).body("total", equalTo(2));
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    ofFacility(district, brick).statusCode(200).body("total", equalTo(1));
    ofFacility(district, tea).statusCode(404);
  }

  private static ValidatableResponse ofFacility(
      AccountFixture.Saved as, Map<String, Object> facility) {
    return as.request().queryParam("facility", facility.get("id")).get(ACTIVITIES).then();
  }

  @Test
  void aRerunHasNoParticipantsOfItsOwn() {
    Map<String, Object> first = broadcast("Phóng sự mẫu");
    add(officer.request(), first).statusCode(201);
    Map<String, Object> rerun = with(broadcast("Phát lại"), "rerunOfId", first.get("id"));
    add(officer.request(), rerun).statusCode(201);
    take(rerun, brick).statusCode(422).body("code", equalTo("RERUN_HAS_NO_PARTICIPANTS"));
    Map<String, Object> other = broadcast("Phóng sự khác");
    add(officer.request(), other).statusCode(201);
    take(other, brick).statusCode(201);
    put(officer.request(), with(other, "rerunOfId", first.get("id")), 0)
        .statusCode(422)
        .body("code", equalTo("RERUN_HAS_NO_PARTICIPANTS"));
  }

  @Test
  void theSameRequestTwiceAddsOnce() {
    Map<String, Object> body =
        Map.of("id", Ids.next().toString(), "facilityIds", List.of(brick.get("id")));
    for (int round = 0; round < 2; round++) {
      officer
          .request()
          .body(body)
          .post(ACTIVITIES + "/" + training.get("id") + "/facilities")
          .then()
          .statusCode(201)
          .body("added", equalTo(1));
    }
    participants(training).body("total", equalTo(1));
  }

  private ValidatableResponse select(Map<String, Object> activity, int expected) {
    return officer
        .request()
        .queryParam("area", unit("051", "2019-01-01").toString())
        .body(Map.of("expected", expected, "description", "Huyện Hoà An"))
        .post(ACTIVITIES + "/" + activity.get("id") + "/facility-selections")
        .then();
  }

  @SafeVarargs
  private ValidatableResponse take(Map<String, Object> activity, Map<String, Object>... taken) {
    List<Object> ids = new ArrayList<>();
    for (Map<String, Object> each : taken) {
      ids.add(each.get("id"));
    }
    return officer
        .request()
        .body(Map.of("facilityIds", ids))
        .post(ACTIVITIES + "/" + activity.get("id") + "/facilities")
        .then();
  }

  private ValidatableResponse participants(Map<String, Object> activity) {
    return participants(officer, activity);
  }

  private static ValidatableResponse participants(
      AccountFixture.Saved as, Map<String, Object> activity) {
    return as.request()
        .get(ACTIVITIES + "/" + activity.get("id") + "/facilities")
        .then()
        .statusCode(200);
  }

  private String merge(Map<String, Object> kept, Map<String, Object> gone) {
    Map<String, Object> body = new HashMap<>();
    body.put("keptId", kept.get("id"));
    body.put("keptVersion", 0);
    body.put("mergedId", gone.get("id"));
    body.put("mergedVersion", 0);
    return officer
        .request()
        .body(body)
        .post(FACILITIES + "/merges")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static List<String> image() throws SQLException {
    List<String> rows =
        ProbeTable.read("SELECT to_jsonb(p)::text FROM outreach_facility p ORDER BY p.id");
    rows.addAll(ProbeTable.read("SELECT to_jsonb(r)::text FROM outreach_reach r ORDER BY 1"));
    return rows;
  }
}
