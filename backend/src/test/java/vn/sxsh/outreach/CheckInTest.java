package vn.sxsh.outreach;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;
import static vn.sxsh.outreach.OutreachFixture.ACTIVITIES;
import static vn.sxsh.outreach.OutreachFixture.add;
import static vn.sxsh.outreach.OutreachFixture.put;
import static vn.sxsh.outreach.OutreachFixture.training;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.outreach.checkin.CheckInThrottle;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

@QuarkusTest
class CheckInTest {

  private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

  @Inject CheckInThrottle throttle;

  private AccountFixture.Saved officer;
  private Map<String, Object> activity;
  private Map<String, Object> brick;

  @BeforeEach
  void anActivityOfToday() {
    DatabaseReset.run();
    throttle.forget();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    activity = on(TODAY, TODAY);
    add(officer.request(), activity).statusCode(201);
    brick = with(facility("Lò gạch mẫu", unit("051", "2019-01-01")), "taxCode", "4890000008");
    create(officer.request(), brick).statusCode(201);
  }

  @AfterEach
  void openTheDoorAgain() {
    throttle.forget();
  }

  @Test
  void aParticipantComesInByTheLinkAndAnotherTimeNothingIsAdded() {
    String token = open(activity);
    page(token)
        .statusCode(200)
        .body("title", equalTo("Hội nghị hôm nay"))
        .body("organiser", equalTo("Sở Công Thương"))
        .body("state", equalTo("OPEN"));
    enter(token, who("Nông Thị Mẫu", "0912 000 111")).statusCode(201).body("known", equalTo(false));
    enter(token, who("Tên Khác", "+84 912000111")).statusCode(201).body("known", equalTo(true));
    officer
        .request()
        .get(ACTIVITIES + "/" + activity.get("id") + "/people")
        .then()
        .body("total", equalTo(1))
        .body("items.person.fullName", contains("Nông Thị Mẫu"))
        .body("items.person.workplace", contains("Xưởng mẫu"))
        .body("items.way", contains("CHECK_IN"));
  }

  @Test
  void aCodeTypedInFullNamesTheFacilityAndNothingElseTellsOfTheRegistry() throws SQLException {
    String token = open(activity);
    enter(token, with(who("Người Một", "0912000111"), "facilityCode", "4890000008"))
        .statusCode(201)
        .body("facility", equalTo("Lò gạch mẫu"));
    officer
        .request()
        .get(ACTIVITIES + "/" + activity.get("id") + "/facilities")
        .then()
        .body("items.facility.name", contains("Lò gạch mẫu"));
    String code = ProbeTable.read("SELECT code FROM facility").get(0);
    for (String typed : new String[] {code, "489", "4890000015", "%"}) {
      enter(
              token,
              with(
                  who("Người " + typed, "09120002" + Math.abs(typed.hashCode() % 100)),
                  "facilityCode",
                  typed))
          .body("facility", nullValue());
    }
    ProbeTable.write("UPDATE facility SET visibility = 'RESTRICTED'");
    enter(token, with(who("Người Ba", "0912000333"), "facilityCode", "4890000008"))
        .statusCode(201)
        .body("facility", nullValue());
  }

  @Test
  void theLinkWorksOnTheDaysOfTheActivityOnly() {
    Map<String, Object> tomorrow = on(TODAY.plusDays(1), TODAY.plusDays(2));
    Map<String, Object> yesterday = on(TODAY.minusDays(2), TODAY.minusDays(1));
    add(officer.request(), tomorrow).statusCode(201);
    add(officer.request(), yesterday).statusCode(201);
    String early = open(tomorrow);
    page(early).body("state", equalTo("NOT_YET"));
    enter(early, who("A", "0912000111")).statusCode(409).body("code", equalTo("CHECK_IN_NOT_YET"));
    String late = open(yesterday);
    page(late).body("state", equalTo("OVER"));
    enter(late, who("A", "0912000111")).statusCode(410).body("code", equalTo("CHECK_IN_OVER"));
    String token = open(activity);
    put(officer.request(), with(activity, "status", "CANCELLED", "statusReason", "Mưa lũ"), 0)
        .statusCode(200);
    enter(token, who("A", "0912000111")).statusCode(410);
  }

  @Test
  void aClosedLinkIsOfNoUseAndANewOneIsAnotherOne() {
    String token = open(activity);
    assertThat(open(activity)).isEqualTo(token);
    String path = ACTIVITIES + "/" + activity.get("id") + "/check-in";
    officer.request().get(path).then().statusCode(200).body("token", matchesPattern("[\\w-]{24}"));
    officer.request().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
    officer.request().get(path).then().statusCode(404);
    page(token).statusCode(404);
    enter(token, who("A", "0912000111")).statusCode(404);
    assertThat(open(activity)).isNotEqualTo(token);
  }

  @Test
  void onlyWhoMayWriteTheActivityOpensIt() {
    AccountFixture.of(Role.REPORTER)
        .agency(PlanFixture.agency("STNMT"))
        .save()
        .request()
        .post(ACTIVITIES + "/" + activity.get("id") + "/check-in")
        .then()
        .statusCode(403);
  }

  @Test
  void whoKnocksTooOftenWaits() {
    String unknown = "khong-co-lien-ket-nay-dau";
    // A minute can end meanwhile, and then as many are let in again.
    assertThat(knocksUntilTold(() -> page(unknown))).isBetween(60, 120);
    throttle.forget();
    assertThat(knocksUntilTold(() -> enter(unknown, who("A", "0912000111")))).isBetween(60, 120);
  }

  private static int knocksUntilTold(Supplier<ValidatableResponse> knock) {
    for (int knocks = 0; knocks <= 121; knocks++) {
      Response answer = knock.get().extract().response();
      if (answer.statusCode() == 429) {
        assertThat(answer.header("Retry-After")).isNotNull();
        return knocks;
      }
      assertThat(answer.statusCode()).isEqualTo(404);
    }
    return Integer.MAX_VALUE;
  }

  @Test
  void theLinkAndTheNumberAreNotInTheLog() throws SQLException {
    String token = open(activity);
    enter(token, who("Nông Thị Mẫu", "0912000111")).statusCode(201);
    assertThat(
            ProbeTable.read(
                "SELECT record_type FROM change_log c WHERE c::text LIKE '%"
                    + token
                    + "%' OR c::text LIKE '%0912000111%' OR c::text LIKE '%Nông Thị%'"))
        .isEmpty();
  }

  private static Map<String, Object> on(LocalDate from, LocalDate to) {
    return with(
        training("Hội nghị hôm nay"),
        "startsOn",
        from.toString(),
        "endsOn",
        to.toString(),
        "status",
        "PLANNED");
  }

  private static Map<String, Object> who(String name, String phone) {
    return Map.of("fullName", name, "workplace", "Xưởng mẫu", "phone", phone);
  }

  private String open(Map<String, Object> opened) {
    return officer
        .request()
        .post(ACTIVITIES + "/" + opened.get("id") + "/check-in")
        .then()
        .statusCode(201)
        .extract()
        .path("token");
  }

  private static ValidatableResponse page(String token) {
    return given().get("/api/v1/check-ins/" + token).then();
  }

  private static ValidatableResponse enter(String token, Map<String, Object> who) {
    return given()
        .contentType(ContentType.JSON)
        .body(who)
        .post("/api/v1/check-ins/" + token + "/entries")
        .then();
  }
}
