package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
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

@QuarkusTest
class EnterpriseTest {

  private static final String ENTERPRISES = "/api/v1/enterprises";

  private AccountFixture.Saved officer;
  private AccountFixture.Saved district;
  private UUID hoaAn;
  private UUID city;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    hoaAn = unit("051", "2019-01-01");
    city = unit("040", "2019-01-01");
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    district = AccountFixture.of(Role.DISTRICT_OFFICER).scope(Scope.Kind.AREA, hoaAn).save();
  }

  @Test
  void isFoundByNameOtherNameAndTaxCode() {
    officer
        .request()
        .body(
            Map.of(
                "name", "Công ty CP Gang thép Mẫu",
                "aliases", List.of("GTM"),
                "taxCode", "4890000008"))
        .post(ENTERPRISES)
        .then()
        .statusCode(201);
    for (String typed : new String[] {"gang thep", "gtm", "4890000008"}) {
      officer
          .request()
          .queryParam("q", typed)
          .get(ENTERPRISES)
          .then()
          .body("items.name", contains("Công ty CP Gang thép Mẫu"));
    }
    add("Công ty khác", "4890000008").statusCode(409);
    add("Công ty khác", "4890000009").statusCode(422).body("code", equalTo("TAX_CODE_INVALID"));
  }

  @Test
  void aDistrictOfficerKnowsOfTheOwnersOfTheOwnAreaAndEditsThoseThatLieInsideOfIt() {
    String inside = owner("Công ty Mẫu trong huyện", hoaAn);
    String outside = owner("Công ty Mẫu ngoài huyện", city);
    String both = owner("Công ty Mẫu nhiều nơi", hoaAn);
    create(officer.request(), with(facility("Nhà máy mẫu 2", city), "enterpriseId", both));

    district
        .request()
        .get(ENTERPRISES)
        .then()
        .body("items.name", contains("Công ty Mẫu nhiều nơi", "Công ty Mẫu trong huyện"));
    district.request().get(ENTERPRISES + "/" + outside).then().statusCode(404);
    rename(outside).statusCode(404);
    rename(both).statusCode(422).body("code", equalTo("OUTSIDE_OWN_AREA"));
    rename(inside).statusCode(200);
  }

  @Test
  void thoseWithoutASiteAreListed() {
    add("Công ty Mẫu chưa có cơ sở", null).statusCode(201);
    String owner = owner("Công ty Mẫu có cơ sở", hoaAn);
    list(true).body("items.name", contains("Công ty Mẫu chưa có cơ sở"));
    list(false).body("items.id", contains(owner));
    String site =
        officer.request().queryParam("enterprise", owner).get(FACILITIES).path("items[0].id");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete(FACILITIES + "/" + site)
        .then()
        .statusCode(204);
    list(true).body("total", equalTo(2));
  }

  @Test
  void isDeletedWithoutASiteAndBroughtBackAsItWas() {
    String path = ENTERPRISES + "/" + add("Công ty Mẫu nhập nhầm", null).extract().path("id");
    delete(officer, path, 1).statusCode(412);
    delete(officer, path, 0).statusCode(204);
    officer.request().get(path).then().statusCode(404);
    list(true).body("items", empty());

    restore(officer, path).statusCode(200).body("name", equalTo("Công ty Mẫu nhập nhầm"));
    list(true).body("items.name", contains("Công ty Mẫu nhập nhầm"));
    restore(officer, ENTERPRISES + "/" + Ids.next()).statusCode(404);
  }

  @Test
  void staysWhileAFacilityBelongsToIt() {
    String path = ENTERPRISES + "/" + owner("Công ty Mẫu có cơ sở", hoaAn);
    delete(officer, path, 0).statusCode(422).body("code", equalTo("STILL_IN_USE"));
  }

  @Test
  void doesNotComeBackOnATaxCodeThatAnotherHasTakenMeanwhile() {
    String path = ENTERPRISES + "/" + add("Công ty Mẫu 1", "4890000008").extract().path("id");
    delete(officer, path, 0).statusCode(204);
    add("Công ty Mẫu 2", "4890000008").statusCode(201);
    restore(officer, path).statusCode(409);
  }

  @Test
  void aDistrictOfficerNeitherDeletesNorRestoresOwnersElsewhere() {
    String path = ENTERPRISES + "/" + owner("Công ty Mẫu ngoài huyện", city);
    delete(district, path, 0).statusCode(404);
    restore(district, path).statusCode(404);
  }

  private static ValidatableResponse delete(AccountFixture.Saved who, String path, int version) {
    return who.request().header("If-Match", "\"" + version + "\"").delete(path).then();
  }

  private static ValidatableResponse restore(AccountFixture.Saved who, String path) {
    return who.request().post(path + "/restoration").then();
  }

  private ValidatableResponse list(boolean withoutFacilities) {
    return officer
        .request()
        .queryParam("withoutFacilities", withoutFacilities)
        .get(ENTERPRISES)
        .then()
        .statusCode(200);
  }

  private String owner(String name, UUID place) {
    String id = add(name, null).statusCode(201).extract().path("id");
    create(officer.request(), with(facility("Nhà máy của " + name, place), "enterpriseId", id))
        .statusCode(201);
    return id;
  }

  private ValidatableResponse add(String name, String taxCode) {
    Map<String, Object> body = with(Map.of("name", name), "taxCode", taxCode);
    return officer.request().body(body).post(ENTERPRISES).then();
  }

  private ValidatableResponse rename(String id) {
    return district
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("name", "Tên khác"))
        .put(ENTERPRISES + "/" + id)
        .then();
  }
}
