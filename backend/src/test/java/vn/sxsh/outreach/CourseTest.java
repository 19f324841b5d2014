package vn.sxsh.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.CourseFixture.COURSES;
import static vn.sxsh.outreach.CourseFixture.add;
import static vn.sxsh.outreach.CourseFixture.addResult;
import static vn.sxsh.outreach.CourseFixture.course;
import static vn.sxsh.outreach.CourseFixture.passed;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.broadcast;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.testing.DatabaseReset;

/** Courses of officers and advisors, and who holds which certificate. */
@QuarkusTest
class CourseTest {

  private static final String CERTIFICATES = "/api/v1/course-certificates";

  private AccountFixture.Saved officer;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
  }

  @Test
  void aCourseIsKeptWithWhoHeldIt() {
    Map<String, Object> body = course("Lớp bồi dưỡng mẫu");
    for (int times = 0; times < 2; times++) {
      add(officer.request(), body)
          .statusCode(201)
          .body("organiser.name", equalTo("Sở Công Thương"))
          .body("hours", equalTo(24.0f))
          .body("people", equalTo(0))
          .body("rights.edit", equalTo(true));
    }
    Map<String, Object> changed = with(body, "organiserId", null, "otherOrganiser", "Viện mẫu");
    String path = COURSES + "/" + body.get("id");
    put(path, changed, 0).statusCode(200).body("otherOrganiser", equalTo("Viện mẫu"));
    put(path, changed, 0).statusCode(412);
    officer.request().get(COURSES + "?q=boi duong&year=2018").then().body("total", equalTo(1));
    officer.request().get(COURSES + "?year=2019").then().body("total", equalTo(0));
    officer.request().get(path + "/changes").then().statusCode(200).body("items", hasSize(2));
    officer.request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
    officer.request().get(path).then().statusCode(404);
    officer.request().post(path + "/restoration").then().statusCode(200);
    officer.request().get(path).then().statusCode(200);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    refused(with(course("A"), "endsOn", "2018-05-08"), "OUTREACH_DAYS_REVERSED");
    refused(with(course("B"), "otherOrganiser", "Viện mẫu"), "COURSE_ORGANISER");
    refused(with(course("C"), "organiserId", null), "COURSE_ORGANISER");
    Map<String, Object> article = broadcast("Phóng sự mẫu");
    OutreachFixture.add(officer.request(), article).statusCode(201);
    refused(with(course("D"), "activityId", article.get("id")), "COURSE_NOT_TRAINING");
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
    Map<String, Object> course = with(course("E"), "activityId", training.get("id"));
    add(officer.request(), course)
        .statusCode(201)
        .body("activity.title", equalTo("Lớp tập huấn mẫu"));
    certificateRefused(course, "2018-05-08", "2020-01-01", "CERTIFICATE_DAYS");
    certificateRefused(course, "2018-06-01", "2018-05-31", "CERTIFICATE_DAYS");
    certificateRefused(course, null, null, "CERTIFICATE_INCOMPLETE");
    Map<String, Object> failed =
        with(passed("A", "0912000111", "SO-1", "2018-06-01", null), "result", null);
    failed.put(
        "result", Map.of("outcome", "FAILED", "certificateNumber", "1", "issuedOn", "2018-06-01"));
    addResult(officer.request(), course, failed)
        .statusCode(422)
        .body("code", equalTo("CERTIFICATE_WITHOUT_PASS"));
  }

  @Test
  void aPersonOfAnActivityIsTheSameInACourseAndIsThereOnce() throws SQLException {
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
    officer
        .request()
        .body(Map.of("fullName", "Nông Thị Mẫu", "phone", "0912000111"))
        .post(ACTIVITIES + "/" + training.get("id") + "/people")
        .then()
        .statusCode(201);
    Map<String, Object> course = course("Lớp bồi dưỡng mẫu");
    add(officer.request(), course).statusCode(201);
    addResult(
            officer.request(),
            course,
            passed("Nông Thị Mẫu", "+84 912 000 111", "1", "2018-06-01", null))
        .statusCode(201);
    assertThat(ProbeTable.read("SELECT count(*)::text FROM outreach_person")).containsExactly("1");
    addResult(
            officer.request(),
            course,
            passed("Nông Thị Mẫu", "0912000111", "2", "2018-06-01", null))
        .statusCode(409)
        .body("code", equalTo("COURSE_PERSON_TWICE"));
    addResult(
            officer.request(), course, passed("Người Khác", "0912000333", "1", "2018-06-01", null))
        .statusCode(409);
    officer.request().get(COURSES + "/" + course.get("id")).then().body("people", equalTo(1));
  }

  @Test
  void joiningTwoPeopleMovesTheResultsAndPartingGivesThemBack() {
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
    String people = ACTIVITIES + "/" + training.get("id") + "/people";
    String attendance = attend(people, "Nông Mẫu", "0912000111");
    attend(people, "Nông Thị Mẫu", "0912000222");
    String target =
        officer.request().get(people + "?q=nong thi").then().extract().path("items[0].person.id");
    Map<String, Object> course = course("Lớp bồi dưỡng mẫu");
    add(officer.request(), course).statusCode(201);
    addResult(officer.request(), course, passed("Nông Mẫu", "0912000111", "1", "2018-06-01", null))
        .statusCode(201);
    officer
        .request()
        .body(Map.of("personId", target, "version", 0))
        .post(people + "/" + attendance + "/joining")
        .then()
        .statusCode(200);
    certificates("?person=" + target).body("total", equalTo(1));
    officer.request().post(people + "/" + attendance + "/parting").then().statusCode(200);
    certificates("?person=" + target).body("total", equalTo(0));
    certificates("").body("items.person.fullName", contains("Nông Mẫu"));
  }

  @Test
  void aResultIsCorrectedTakenOutAndBroughtBackAndItsPersonErased() {
    Map<String, Object> course = course("Lớp bồi dưỡng mẫu");
    add(officer.request(), course).statusCode(201);
    Map<String, Object> body = passed("Nông Thị Mẫu", "0912000111", "1", "2018-06-01", null);
    addResult(officer.request(), course, body).statusCode(201);
    String path = COURSES + "/" + course.get("id") + "/results/" + body.get("id");
    put(path, Map.of("outcome", "ATTENDED"), 0)
        .statusCode(200)
        .body("outcome", equalTo("ATTENDED"))
        .body("certificateNumber", nullValue());
    put(path + "/person", Map.of("fullName", "Nông Thị Tên Mới"), 0)
        .statusCode(200)
        .body("person.fullName", equalTo("Nông Thị Tên Mới"));
    officer.request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
    results(course, "").body("total", equalTo(0));
    officer.request().post(path + "/restoration").then().statusCode(200);
    results(course, "?q=ten moi").body("total", equalTo(1));
    officer.request().header("If-Match", "\"1\"").post(path + "/erasure").then().statusCode(200);
    results(course, "").body("items[0].person.fullName", equalTo("Đã xóa theo yêu cầu"));
  }

  @Test
  void ofATopicTheCertificateThatLastsLongestCountsAsOfADay() {
    Map<String, Object> first = course("Lớp năm 2018");
    Map<String, Object> again =
        with(course("Lớp năm 2020"), "startsOn", "2020-05-01", "endsOn", "2020-05-02");
    Map<String, Object> other = with(course("Lớp môi trường"), "topic", "ENVIRONMENT");
    for (Map<String, Object> each : List.of(first, again, other)) {
      add(officer.request(), each).statusCode(201);
    }
    has(first, passed("Nông Thị Mẫu", "0912000111", "CP-1", "2018-06-01", "2020-06-30"));
    has(again, passed("Nông Thị Mẫu", "0912000111", "CP-2", "2020-06-01", "2022-06-30"));
    has(other, passed("Nông Thị Mẫu", "0912000111", "MT-1", "2018-06-01", null));
    has(first, passed("Hoàng Mẫu", "0912000222", "CP-3", "2018-06-01", "2019-06-30"));
    String cleaner = "?topic=CLEANER_PRODUCTION&asOf=";
    certificates(cleaner + "2018-05-31").body("total", equalTo(0));
    certificates(cleaner + "2019-05-01&sort=fullName")
        .body("items.certificateNumber", contains("CP-3", "CP-1"))
        .body("items.state", contains("EXPIRING", "VALID"));
    certificates(cleaner + "2019-06-30&sort=fullName")
        .body("items.state", contains("EXPIRING", "VALID"));
    certificates(cleaner + "2019-07-01&sort=fullName")
        .body("items.state", contains("EXPIRED", "VALID"));
    certificates(cleaner + "2020-07-01&sort=fullName")
        .body("items.certificateNumber", contains("CP-3", "CP-2"))
        .body("items.state", contains("EXPIRED", "VALID"));
    certificates(cleaner + "2019-04-01&state=EXPIRING").body("total", equalTo(1));
    certificates(cleaner + "2019-04-01&state=EXPIRING&within=30").body("total", equalTo(0));
    certificates("?q=mt-1").body("items.person.fullName", contains("Nông Thị Mẫu"));
    certificates("?q=hoang mau&asOf=2030-01-01").body("items.state", contains("EXPIRED"));
    String file =
        officer
            .request()
            .get(CERTIFICATES + "/export?format=CSV&asOf=2020-07-01&topic=CLEANER_PRODUCTION")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file).contains("CP-2").contains("EXPIRED").doesNotContain("CP-1");
  }

  @Test
  void othersKeepWhatTheirAgencyHoldsAndSeeTheCertificatesOfTheirPeople() {
    Map<String, Object> course = course("Lớp của Sở");
    add(officer.request(), course).statusCode(201);
    Map<String, Object> own = passed("Cán bộ huyện", "0912000111", "1", "2018-06-01", null);
    own.put(
        "person",
        Map.of(
            "fullName", "Cán bộ huyện", "agencyId", PlanFixture.agency("UBND-HOA-AN").toString()));
    has(course, own);
    has(course, passed("Người khác", "0912000222", "2", "2018-06-01", null));
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .agency(PlanFixture.agency("UBND-HOA-AN"))
            .save();
    String path = COURSES + "/" + course.get("id");
    district
        .request()
        .get(path)
        .then()
        .statusCode(200)
        .body("rights.edit", equalTo(false))
        .body("rights.seePeople", equalTo(false));
    district.request().get(path + "/results").then().statusCode(403);
    addResult(district.request(), course, passed("X", "0912000444", "9", "2018-06-01", null))
        .statusCode(403);
    district
        .request()
        .get(CERTIFICATES)
        .then()
        .statusCode(200)
        .body("items.person.fullName", contains("Cán bộ huyện"));
    district.request().get(path + "/changes").then().body("items.recordType", contains("COURSE"));
    add(district.request(), course("Không phải của huyện")).statusCode(403);
    add(
            district.request(),
            with(
                course("Lớp của huyện"),
                "organiserId",
                PlanFixture.agency("UBND-HOA-AN").toString()))
        .statusCode(201);
    AccountFixture.of(Role.LEADER).save().request().get(CERTIFICATES).then().statusCode(403);
  }

  private String attend(String people, String name, String phone) {
    return officer
        .request()
        .body(Map.of("fullName", name, "phone", phone))
        .post(people)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private void has(Map<String, Object> course, Map<String, Object> result) {
    addResult(officer.request(), course, result).statusCode(201);
  }

  private void refused(Map<String, Object> body, String code) {
    add(officer.request(), body).statusCode(422).body("code", equalTo(code));
  }

  private void certificateRefused(
      Map<String, Object> course, String issuedOn, String expiresOn, String code) {
    addResult(officer.request(), course, passed("A", "0912000111", "1", issuedOn, expiresOn))
        .statusCode(422)
        .body("code", equalTo(code));
  }

  private ValidatableResponse put(String path, Map<String, Object> body, int version) {
    return officer.request().header("If-Match", "\"" + version + "\"").body(body).put(path).then();
  }

  private ValidatableResponse results(Map<String, Object> course, String query) {
    return officer
        .request()
        .get(COURSES + "/" + course.get("id") + "/results" + query)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse certificates(String query) {
    return officer.request().get(CERTIFICATES + query).then().statusCode(200);
  }
}
