package vn.sxsh.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class ProposalTest {

  private static final String PROPOSALS = FACILITIES + "/proposals";

  private AccountFixture.Saved officer;
  private AccountFixture.Saved owner;
  private String own;
  private String other;

  @BeforeEach
  void aFacilityWithAnAccount() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    own =
        create(officer.request(), facility("Cơ sở mẫu A", unit("051", "2019-01-01")))
            .extract()
            .path("id");
    other =
        create(officer.request(), facility("Cơ sở mẫu B", unit("040", "2019-01-01")))
            .extract()
            .path("id");
    owner =
        AccountFixture.of(Role.FACILITY).scope(Scope.Kind.FACILITY, UUID.fromString(own)).save();
  }

  @Test
  void aFacilitySeesItsOwnRecordAndNothingElse() {
    owner
        .request()
        .get(FACILITIES)
        .then()
        .body("items.id", contains(own))
        .body("total", equalTo(1));
    owner.request().get(FACILITIES + "/" + other).then().statusCode(404);
    owner.request().get(FACILITIES + "/summary").then().body("total", equalTo(1));
    propose(other, Map.of("name", "Tên khác")).statusCode(404);
  }

  @Test
  void whatIsAcceptedIsInTheRecordWithItsOrigin() {
    String id =
        propose(own, Map.of("address", "Xóm Mẫu", "employees", 12))
            .statusCode(201)
            .extract()
            .path("id");
    officer
        .request()
        .queryParam("state", "PENDING")
        .get(PROPOSALS)
        .then()
        .body("items.id", contains(id))
        .body("items[0].authorName", notNullValue());
    decide(officer, id, 0, "acceptance").statusCode(200).body("state", equalTo("ACCEPTED"));
    decide(officer, id, 1, "acceptance").statusCode(409).body("code", equalTo("PROPOSAL_DECIDED"));
    officer
        .request()
        .get(FACILITIES + "/" + own)
        .then()
        .body("address", equalTo("Xóm Mẫu"))
        .body("employees", equalTo(12))
        .body("name", equalTo("Cơ sở mẫu A"))
        .body("origins.address.source", equalTo("Cơ sở đề nghị"));
  }

  @Test
  void whatIsReturnedSaysWhyAndChangesNothing() {
    String id = propose(own, Map.of("name", "Tên khác")).extract().path("id");
    decide(officer, id, 0, "return").statusCode(400);
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(Map.of("remark", "Chưa có giấy đăng ký đổi tên"))
        .post(PROPOSALS + "/" + id + "/return")
        .then()
        .statusCode(200);
    owner
        .request()
        .get(PROPOSALS)
        .then()
        .body("items[0].remark", equalTo("Chưa có giấy đăng ký đổi tên"));
    officer.request().get(FACILITIES + "/" + own).then().body("name", equalTo("Cơ sở mẫu A"));
  }

  @Test
  void onlyWhoAskedWithdrawsAndOnlyInTheOwnAreaIsDecided() {
    String id = propose(own, Map.of("name", "Tên khác")).extract().path("id");
    AccountFixture.Saved elsewhere =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("040", "2019-01-01"))
            .save();
    decide(elsewhere, id, 0, "acceptance").statusCode(404);
    AccountFixture.Saved advisor = AccountFixture.of(Role.ADVISOR).save();
    advisor
        .request()
        .header("If-Match", "\"0\"")
        .delete(PROPOSALS + "/" + id)
        .then()
        .statusCode(403);
    owner.request().header("If-Match", "\"0\"").delete(PROPOSALS + "/" + id).then().statusCode(204);
    decide(officer, id, 1, "acceptance").statusCode(409);
    propose(own, Map.of()).statusCode(400);
  }

  private ValidatableResponse propose(String facility, Map<String, Object> values) {
    return owner
        .request()
        .body(Map.of("proposed", values, "note", "Cập nhật"))
        .post(FACILITIES + "/" + facility + "/proposals")
        .then();
  }

  private static ValidatableResponse decide(
      AccountFixture.Saved as, String id, int version, String how) {
    return as.request()
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of())
        .post(PROPOSALS + "/" + id + "/" + how)
        .then();
  }
}
