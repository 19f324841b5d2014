package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class PersonTest {

  private AccountFixture.Saved officer;
  private Map<String, Object> first;
  private Map<String, Object> second;
  private Map<String, Object> brick;

  @BeforeEach
  void twoTrainings() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    first = training("Lớp thứ nhất");
    second = training("Lớp thứ hai");
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    add(officer.request(), first).statusCode(201);
    add(officer.request(), second).statusCode(201);
    create(officer.request(), brick).statusCode(201);
  }

  @Test
  void onePersonCountsOnceHoweverManyActivities() {
    String person =
        come(first, person("Nông Thị Mẫu", "phone", "0912 000 111"))
            .statusCode(201)
            .body("activities", equalTo(1))
            .extract()
            .path("person.id");
    come(second, person("NÔNG THỊ MẪU", "phone", "+84 912.000.111", "email", "mau@example.org"))
        .body("person.id", equalTo(person))
        .body("person.email", equalTo("mau@example.org"))
        .body("activities", equalTo(2));
    come(second, person("Nong Thi Mau", "email", "MAU@example.org"))
        .body("person.id", equalTo(person));
    people(second).body("total", equalTo(1));
    officer
        .request()
        .queryParam("from", "2018-01-01")
        .queryParam("to", "2018-12-31")
        .get(ACTIVITIES + "/summary")
        .then()
        .body("lines[0].people", equalTo(1));
    officer
        .request()
        .get(ACTIVITIES + "/" + second.get("id"))
        .then()
        .body("figures.people", equalTo(1));
  }

  @Test
  void theNameAndThePlaceOfWorkTellAPersonUnlessTheNumbersDiffer() {
    String agency = PlanFixture.agency("SCT").toString();
    String known = come(first, person("Người Mẫu", "agencyId", agency)).extract().path("person.id");
    come(second, person("Người Mẫu", "agencyId", agency, "phone", "0912000111"))
        .body("person.id", equalTo(known));
    come(second, person("Người Mẫu", "agencyId", agency, "phone", "0912000222"))
        .body("person.id", not(equalTo(known)));
    come(second, person("Người Mẫu", "workplace", "Nơi khác")).body("suspected", hasSize(2));
    come(second, person("Người Khác", "phone", "0912000111"))
        .body("person.id", not(equalTo(known)))
        .body("suspected.fullName", contains("Người Mẫu"));
  }

  @Test
  void twoWhoAreOneAreJoinedAndPartedAgain() throws SQLException {
    String mau = come(first, person("Người Mẫu")).extract().path("person.id");
    ValidatableResponse other = come(second, person("Người Mẫu", "workplace", "Xưởng mẫu"));
    String id = other.extract().path("id");
    come(first, person("Người Mẫu", "workplace", "Xưởng mẫu")).statusCode(201);
    people(first).body("total", equalTo(2));
    String before = attendances();
    String path = ACTIVITIES + "/" + second.get("id") + "/people/" + id;

    officer
        .request()
        .body(Map.of("personId", mau, "version", 0))
        .post(path + "/joining")
        .then()
        .statusCode(200)
        .body("person.id", equalTo(mau))
        .body("activities", equalTo(2))
        .body("suspected", hasSize(0));
    people(first).body("total", equalTo(1));
    officer
        .request()
        .body(Map.of("personId", mau, "version", 0))
        .post(path + "/joining")
        .then()
        .statusCode(422);
    officer
        .request()
        .post(path + "/parting")
        .then()
        .statusCode(200)
        .body("person.id", not(equalTo(mau)));
    people(first).body("total", equalTo(2));
    assertThat(attendances()).isEqualTo(before);
    officer.request().post(path + "/parting").then().statusCode(422);
  }

  @Test
  void theFacilityWhereAPersonWorksHasTakenPart() {
    come(first, person("Người Mẫu", "facilityId", brick.get("id")))
        .body("person.facility.name", equalTo("Lò gạch mẫu"));
    come(first, person("Người Khác", "facilityId", brick.get("id"))).statusCode(201);
    officer
        .request()
        .get(ACTIVITIES + "/" + first.get("id") + "/facilities")
        .then()
        .body("items.facility.name", contains("Lò gạch mẫu"))
        .body("items.way", contains("PERSON"));
  }

  @Test
  void isCorrectedTakenOutAndBroughtBack() {
    ValidatableResponse come = come(first, person("Người Mẫu"));
    String path = ACTIVITIES + "/" + first.get("id") + "/people/" + come.extract().path("id");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(person("Người Mẫu Mới", "facilityId", brick.get("id")))
        .put(path)
        .then()
        .statusCode(200)
        .body("person.version", equalTo(1))
        .body("person.facility.name", equalTo("Lò gạch mẫu"));
    officer
        .request()
        .header("If-Match", "\"0\"")
        .body(person("Khác"))
        .put(path)
        .then()
        .statusCode(412)
        .body("current.person.fullName", equalTo("Người Mẫu Mới"));
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    people(first).body("total", equalTo(0));
    officer.request().post(path + "/restoration").then().statusCode(200);
    people(first).body("total", equalTo(1));
  }

  @Test
  void whatIsKnownOfAPersonIsErasedAndThePersonStillCounts() throws SQLException {
    ValidatableResponse come = come(first, person("Nông Thị Mẫu", "phone", "0912000111"));
    String path = ACTIVITIES + "/" + first.get("id") + "/people/" + come.extract().path("id");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .post(path + "/erasure")
        .then()
        .statusCode(200)
        .body("person.fullName", equalTo("Đã xóa theo yêu cầu"))
        .body("person.phone", nullValue());
    people(first).body("total", equalTo(1));
    for (String table : new String[] {"outreach_person", "change_log"}) {
      assertThat(
              ProbeTable.read(
                  "SELECT t::text FROM "
                      + table
                      + " t WHERE t::text LIKE '%Nông Thị%' OR t::text LIKE '%0912000111%'"
                      + " OR t::text LIKE '%nong thi%'"))
          .isEmpty();
    }
  }

  @Test
  void onlyThoseSeePeopleWhoMaySeeContacts() {
    come(first, person("Người Mẫu")).statusCode(201);
    AccountFixture.Saved reporter =
        AccountFixture.of(Role.REPORTER).agency(PlanFixture.agency("SCT")).save();
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    String path = ACTIVITIES + "/" + first.get("id") + "/people";
    reporter.request().get(path).then().statusCode(403);
    district.request().get(path).then().statusCode(403);
    Map<String, Object> own =
        with(training("Ở Hòa An"), "adminUnitId", unit("051", "2019-01-01").toString());
    add(district.request(), own).statusCode(201);
    district
        .request()
        .body(person("Người Mẫu"))
        .post(ACTIVITIES + "/" + own.get("id") + "/people")
        .then()
        .statusCode(201);
  }

  @Test
  void aPersonAddedByManyAtOnceIsOne() throws SQLException {
    IntStream.range(0, 8)
        .parallel()
        .forEach(at -> come(first, person("Người Mẫu", "phone", "0912000111")).statusCode(201));
    assertThat(ProbeTable.read("SELECT count(*)::text FROM outreach_person")).containsExactly("1");
  }

  @Test
  void whatIsNoNumberOrTwoPlacesIsRefused() {
    come(first, person("A", "phone", "gọi sau")).statusCode(400);
    come(first, person("A", "email", "khong phai")).statusCode(400);
    come(
            first,
            person(
                "A",
                "facilityId",
                brick.get("id"),
                "agencyId",
                PlanFixture.agency("SCT").toString()))
        .statusCode(400);
    come(first, person("A", "facilityId", first.get("id"))).statusCode(422);
  }

  private static Map<String, Object> person(String name, Object... pairs) {
    return with(Map.of("fullName", name), pairs);
  }

  private ValidatableResponse come(Map<String, Object> activity, Map<String, Object> person) {
    return officer
        .request()
        .body(person)
        .post(ACTIVITIES + "/" + activity.get("id") + "/people")
        .then();
  }

  private ValidatableResponse people(Map<String, Object> activity) {
    return officer
        .request()
        .get(ACTIVITIES + "/" + activity.get("id") + "/people")
        .then()
        .statusCode(200);
  }

  private static String attendances() throws SQLException {
    return ProbeTable.read(
            "SELECT string_agg(id || ' ' || person_id || ' ' || listed_id, ',' ORDER BY id)"
                + " FROM outreach_attendance")
        .get(0);
  }
}
