package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class FacilityEventTest {

  private AccountFixture.Saved officer;
  private String path;

  @BeforeEach
  void aFacility() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    Map<String, Object> body =
        with(facility("Cơ sở mẫu cũ", unit("051", "2016-01-01")), "since", "2016-01-01");
    create(officer.request(), body).statusCode(201);
    path = FACILITIES + "/" + body.get("id");
  }

  @Test
  void whatItWasStaysReadable() {
    happen(0, "RENAME", "2018-03-01", "name", "Cơ sở mẫu mới", "indicators", "CONTINUE")
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("name", equalTo("Cơ sở mẫu mới"))
        .body("since", equalTo("2018-03-01"));
    happen(1, "STATUS", "2019-06-01", "status", "SUSPENDED").statusCode(201);

    nameOn("2018-02-28").statusCode(200).body("name", equalTo("Cơ sở mẫu cũ"));
    nameOn("2018-03-01").statusCode(200).body("name", equalTo("Cơ sở mẫu mới"));
    nameOn("2019-05-31").statusCode(200).body("status", equalTo("OPERATING"));
    nameOn("2015-12-31").statusCode(404);
    listOn("2017-01-01", "mau cu").body("items.name", contains("Cơ sở mẫu cũ"));
    listOn("2017-01-01", "mau moi").body("total", equalTo(0));
    listOn("2020-01-01", "mau moi").body("items.status", contains("SUSPENDED"));
    officer
        .request()
        .get(path + "/events")
        .then()
        .body("kind", contains("STATUS", "RENAME"))
        .body("undoable", contains(true, false))
        .body("nameBefore", contains("Cơ sở mẫu mới", "Cơ sở mẫu cũ"));
  }

  @Test
  void theLatestEventCanBeTakenBack() {
    happen(0, "RENAME", "2018-03-01", "name", "Cơ sở mẫu mới", "indicators", "CONTINUE");
    happen(1, "STATUS", "2019-06-01", "status", "CLOSED").statusCode(201);
    var events = officer.request().get(path + "/events").then().extract();
    String latest = events.path("[0].id");
    String first = events.path("[1].id");

    undo(first, 2).statusCode(409).body("code", equalTo("EVENT_NOT_LATEST"));
    undo(latest, 2).statusCode(200).body("status", equalTo("OPERATING"));
    undo(first, 3)
        .statusCode(200)
        .body("name", equalTo("Cơ sở mẫu cũ"))
        .body("since", equalTo("2016-01-01"));
    officer.request().get(path + "/events").then().body("", hasSize(0));
  }

  @Test
  void refusesWhatCannotHappen() {
    happen(0, "RENAME", "2016-01-01", "name", "Tên khác", "indicators", "CONTINUE")
        .statusCode(422)
        .body("code", equalTo("EVENT_OUT_OF_ORDER"));
    happen(0, "RENAME", "2999-01-01", "name", "Tên khác", "indicators", "CONTINUE").statusCode(400);
    happen(0, "RENAME", "2018-01-01", "indicators", "CONTINUE").statusCode(400);
    happen(0, "RENAME", "2018-01-01", "name", "Tên khác").statusCode(400);
    happen(0, "STATUS", "2018-01-01", "status", "PLANNED")
        .statusCode(409)
        .body("code", equalTo("STATUS_NOT_REACHABLE"));
    happen(5, "STATUS", "2018-01-01", "status", "CLOSED").statusCode(412);
  }

  @Test
  void aRelocationLeavesTheOldPlaceWithItsArea() {
    happen(
            0,
            "RELOCATION",
            "2019-01-01",
            "adminUnitId",
            unit("040", "2019-01-01").toString(),
            "indicators",
            "RESTART")
        .statusCode(201)
        .body("adminUnit.code", equalTo("040"));
    String hoaAn = unit("051", "2019-01-01").toString();
    officer
        .request()
        .queryParam("area", hoaAn)
        .queryParam("asOf", "2018-12-31")
        .get(FACILITIES)
        .then()
        .body("total", equalTo(1));
    officer.request().queryParam("area", hoaAn).get(FACILITIES).then().body("total", equalTo(0));
  }

  private ValidatableResponse happen(int version, String kind, String day, Object... pairs) {
    Map<String, Object> event = new HashMap<>(Map.of("kind", kind, "occurredOn", day));
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(with(event, pairs))
        .post(path + "/events")
        .then();
  }

  private ValidatableResponse undo(String event, int version) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .delete(path + "/events/" + event)
        .then();
  }

  private ValidatableResponse nameOn(String day) {
    return officer.request().queryParam("asOf", day).get(path).then();
  }

  private ValidatableResponse listOn(String day, String q) {
    return officer
        .request()
        .queryParam("asOf", day)
        .queryParam("q", q)
        .get(FACILITIES)
        .then()
        .statusCode(200);
  }
}
