package vn.sxsh.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.sxsh.reference.AgencyBodies.group;
import static vn.sxsh.reference.AgencyBodies.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.group.AgencyGroupService;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class AgencyGroupTest {

  private static final String GROUPS = "/api/v1/agency-groups";

  @Inject AgencyService agencies;
  @Inject AgencyGroupService service;
  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void aPhraseMeansOtherAgenciesOnAnotherDay() {
    assertThat(members("UBND-CAC-HUYEN", "2016-09-12")).hasSize(13);
    assertThat(members("UBND-CAC-HUYEN", "2020-02-01")).hasSize(12);
    assertThat(members("UBND-CAC-HUYEN", "2020-03-01"))
        .hasSize(10)
        .contains("UBND-QUANG-HOA")
        .doesNotContain("UBND-TRA-LINH");
    assertThat(members("UBND-CAC-HUYEN", "2025-07-01")).isEmpty();
    assertThat(members("CAC-SO-NGANH", "2018-01-01"))
        .contains("STNMT", "SKHDT", "STTTT")
        .doesNotContain("SNNMT", "SCT");
    assertThat(members("CAC-SO-NGANH", "2025-03-01"))
        .contains("SNNMT", "STC", "SKHCN")
        .doesNotContain("STNMT", "SKHDT", "STTTT");
  }

  @Test
  void listsGroupsWithTheMembersOfADay() {
    officer
        .request()
        .queryParam("asOf", "2020-03-01")
        .queryParam("q", "ubnd cac huyen")
        .get(GROUPS)
        .then()
        .statusCode(200)
        .body("items[0].code", equalTo("UBND-CAC-HUYEN"))
        .body("items[0].members", hasSize(10));
    officer
        .request()
        .queryParam("agencyId", code("DPTTH").toString())
        .get(GROUPS)
        .then()
        .body("items.code", equalTo(List.of("CO-QUAN-TRUYEN-THONG")));
    assertThat(service.groupsOf(code("DPTTH"), LocalDate.of(2018, 1, 1)))
        .containsExactly(groupId("CO-QUAN-TRUYEN-THONG"));
  }

  @Test
  void keepsMembersWithTheirDates() {
    Map<String, Object> body = group("NHOM-MAU", "Nhóm mẫu", code("STC"), code("STP"));
    List<String> ids =
        create(body).statusCode(201).body("members", hasSize(2)).extract().path("members.id");
    String path = GROUPS + "/" + body.get("id");

    Map<String, Object> kept =
        Map.of("id", ids.get(0), "agencyId", code("STC").toString(), "validTo", "2020-01-01");
    Map<String, Object> again =
        Map.of("agencyId", code("STC").toString(), "validFrom", "2020-01-01");
    put(path, 0, with(body, "members", List.of(kept, again)))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("members", hasSize(2))
        .body("members.id", hasItem(ids.get(0)))
        .body("members.id", not(hasItem(ids.get(1))));
    put(path, 0, body).statusCode(412).body("current.members", hasSize(2));
    officer.request().body(body).put(path).then().statusCode(428);
    create(body).statusCode(201).header("ETag", "\"1\"");
  }

  @Test
  void nobodyIsAMemberTwiceAtOneTime() {
    create(group("NHOM-MAU", "Nhóm mẫu", code("STC"), code("STC")))
        .statusCode(422)
        .body("violations[0].field", equalTo("members[1].agencyId"))
        .body("violations[0].code", equalTo("MEMBER_TWICE"));
    create(group("NHOM-MAU", "Nhóm mẫu", UUID.randomUUID()))
        .statusCode(422)
        .body("violations[0].code", equalTo("REFERENCE_UNKNOWN"));
    create(with(group("nhóm", ""), "members", List.of(Map.of())))
        .statusCode(400)
        .body("violations.field", hasItems("code", "name", "members[0].agencyId"));
  }

  @Test
  void successorsTakeThePlaceOfAMember() {
    officer
        .request()
        .body(
            Map.of(
                "kind", "MERGE",
                "effectiveOn", "2027-01-01",
                "legalBasis", "Nghị quyết mẫu",
                "successorIds", List.of(code("SNGV").toString())))
        .post("/api/v1/agencies/" + code("STP") + "/successions")
        .then()
        .statusCode(201);
    assertThat(members("CAC-SO-NGANH", "2026-12-31")).contains("STP").doesNotContain("SNGV");
    assertThat(members("CAC-SO-NGANH", "2027-01-01")).contains("SNGV").doesNotContain("STP");
  }

  @Test
  void aDeletedGroupComesBack() {
    Map<String, Object> body = group("NHOM-MAU", "Nhóm mẫu");
    create(body).statusCode(201);
    String path = GROUPS + "/" + body.get("id");
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    officer.request().get(path).then().statusCode(404);
    officer.request().post(path + "/restoration").then().statusCode(200);
    officer.request().get(path).then().statusCode(200).header("ETag", "\"2\"");
    officer
        .request()
        .get(path + "/changes")
        .then()
        .statusCode(200)
        .body("items[0].operation", equalTo("RESTORE"))
        .body("items[1].operation", equalTo("DELETE"));
  }

  private List<String> members(String group, String asOf) {
    UUID id = groupId(group);
    return service.members(List.of(id), LocalDate.parse(asOf)).getOrDefault(id, List.of()).stream()
        .map(AgencyRef::code)
        .toList();
  }

  private UUID groupId(String code) {
    return service.findByCode(code).orElseThrow().id();
  }

  private UUID code(String code) {
    return agencies.findByCode(code).orElseThrow().id();
  }

  private ValidatableResponse create(Map<String, Object> body) {
    return officer.request().body(body).post(GROUPS).then();
  }

  private ValidatableResponse put(String path, int version, Map<String, Object> body) {
    return officer.request().header("If-Match", "\"" + version + "\"").body(body).put(path).then();
  }
}
