package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class IndustrialZoneTest {

  private static final String ZONES = "/api/v1/industrial-zones";

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void isDeletedAndBroughtBackAsItWas() {
    String path = ZONES + "/" + add("CCN-MAU-1").statusCode(201).extract().path("id");
    delete(path, 0).statusCode(204);
    officer.request().get(path).then().statusCode(404);
    officer.request().get(ZONES).then().body("items", empty());

    restore(path).statusCode(200).body("code", equalTo("CCN-MAU-1"));
    officer.request().get(ZONES).then().body("items.code", contains("CCN-MAU-1"));
  }

  @Test
  void ofTwoWhoEditAtOnceOneWins() {
    String path = ZONES + "/" + add("CCN-MAU-1").statusCode(201).extract().path("id");
    edit(path, "Cụm công nghiệp mẫu mở rộng").statusCode(200).body("version", equalTo(1));
    edit(path, "Cụm khác")
        .statusCode(412)
        .body("current.name", equalTo("Cụm công nghiệp mẫu mở rộng"));
    officer.request().get(path).then().body("name", equalTo("Cụm công nghiệp mẫu mở rộng"));
  }

  @Test
  void doesNotComeBackOnACodeThatAnotherHasTakenMeanwhile() {
    String path = ZONES + "/" + add("CCN-MAU-1").statusCode(201).extract().path("id");
    delete(path, 0).statusCode(204);
    add("CCN-MAU-1").statusCode(201);

    restore(path).statusCode(409);
    officer.request().get(path).then().statusCode(404);
  }

  @Test
  void staysWhileAFacilityStandsInIt() {
    String id = add("CCN-MAU-1").statusCode(201).extract().path("id");
    create(
            officer.request(),
            with(facility("Nhà máy mẫu", unit("051", "2019-01-01")), "zoneId", id))
        .statusCode(201);

    delete(ZONES + "/" + id, 0).statusCode(422).body("code", equalTo("STILL_IN_USE"));
  }

  @Test
  void isNotFoundWhenItNeverWas() {
    restore(ZONES + "/" + Ids.next()).statusCode(404);
  }

  private ValidatableResponse add(String code) {
    Map<String, Object> body =
        Map.of("code", code, "name", "Cụm công nghiệp mẫu", "kind", "INDUSTRIAL_CLUSTER");
    return officer.request().body(body).post(ZONES).then();
  }

  private ValidatableResponse edit(String path, String name) {
    Map<String, Object> body =
        Map.of("code", "CCN-MAU-1", "name", name, "kind", "INDUSTRIAL_CLUSTER");
    return officer.request().header("If-Match", "\"0\"").body(body).put(path).then();
  }

  private ValidatableResponse delete(String path, int version) {
    return officer.request().header("If-Match", "\"" + version + "\"").delete(path).then();
  }

  private ValidatableResponse restore(String path) {
    return officer.request().post(path + "/restoration").then();
  }
}
