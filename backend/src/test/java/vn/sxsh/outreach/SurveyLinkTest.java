package vn.sxsh.outreach;

import static io.restassured.RestAssured.given;
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
import static vn.sxsh.outreach.OutreachFixture.training;
import static vn.sxsh.outreach.SurveyFixture.ANSWERS;
import static vn.sxsh.outreach.SurveyFixture.best;
import static vn.sxsh.outreach.SurveyFixture.inAMonth;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;
import vn.sxsh.testing.DatabaseReset;

/** Answering by a link, without an account. */
@QuarkusTest
class SurveyLinkTest {

  private static final String INVITATIONS = "/api/v1/survey-invitations";

  private AccountFixture.Saved officer;
  private Map<String, Object> brick;
  private Map<String, Object> tea;

  @BeforeEach
  void twoFacilities() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    tea = facility("Chè mẫu", unit("047", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
    create(officer.request(), tea).statusCode(201);
  }

  @Test
  void aLinkIsAnsweredOnceAndTellsWhatItIsForAndNotWhatAnswersAreWorth() {
    String link = invite(brick);
    page(link)
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("facility", equalTo("Lò gạch mẫu"))
        .body("questions", hasSize(9))
        .body("questions[0].options[0].containsKey('points')", equalTo(false));
    reply(link, best().subList(0, 3)).statusCode(422).body("code", equalTo("CHOICES_DO_NOT_FIT"));
    reply(link, best()).statusCode(204);
    reply(link, best()).statusCode(410).body("code", equalTo("LINK_USED"));
    page(link)
        .body("state", equalTo("ANSWERED"))
        .body("facility", nullValue())
        .body("questions", hasSize(0));
    officer
        .request()
        .get(ANSWERS)
        .then()
        .body("items.way", contains("LINK"))
        .body("items.answeredOn", contains(LocalDate.now(VietnamTime.ZONE).toString()));
    list("?state=ANSWERED").body("items.facility.name", contains("Lò gạch mẫu"));
    list("?state=OPEN").body("total", equalTo(0));
  }

  @Test
  void ofTwoWhoSendAtOnceOneIsTaken() throws Exception {
    String link = invite(brick);
    ExecutorService senders = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> sender = () -> reply(link, best()).extract().statusCode();
      List<Integer> told =
          senders.invokeAll(List.of(sender, sender, sender, sender)).stream()
              .map(SurveyLinkTest::value)
              .sorted()
              .toList();
      assertThat(told).containsExactly(204, 410, 410, 410);
    } finally {
      senders.shutdownNow();
    }
    assertThat(ProbeTable.read("SELECT count(*)::text FROM survey_answer")).containsExactly("1");
  }

  @Test
  void aLinkEndsWithItsLastDayWhenItIsWithdrawnAndWhenAnotherIsMade() throws SQLException {
    String expired = invite(brick);
    ProbeTable.write("UPDATE survey_invitation SET expires_on = '2020-01-01'");
    over(expired);
    list("?state=EXPIRED").body("total", equalTo(1));
    String withdrawn = invite(tea);
    String id = list("?state=OPEN").extract().path("items[0].id");
    officer
        .request()
        .header("If-Match", "\"0\"")
        .delete(INVITATIONS + "/" + id)
        .then()
        .statusCode(204);
    over(withdrawn);
    String first = invite(brick);
    String second = invite(brick);
    over(first);
    page(second).body("state", equalTo("OPEN"));
    page("khong-co-lien-ket-nay").statusCode(404);
    reply("khong-co-lien-ket-nay", best()).statusCode(404);
  }

  @Test
  void whoTakesPartIsInvitedAtOnceAndTheSameRequestInvitesNobodyTwice() {
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    OutreachFixture.add(officer.request(), training).statusCode(201);
    Map<String, Object> request =
        with(
            Map.of(),
            "id",
            UUID.randomUUID().toString(),
            "activityId",
            training.get("id"),
            "phase",
            "BEFORE",
            "expiresOn",
            inAMonth());
    post(with(request, "id", UUID.randomUUID().toString()))
        .statusCode(422)
        .body("code", equalTo("NOBODY_TO_INVITE"));
    officer
        .request()
        .body(Map.of("facilityIds", List.of(brick.get("id"), tea.get("id"))))
        .post(ACTIVITIES + "/" + training.get("id") + "/facilities")
        .then()
        .statusCode(201);
    JsonPath first = post(request).statusCode(201).body("$", hasSize(2)).extract().jsonPath();
    JsonPath again =
        post(request)
            .statusCode(201)
            .body("id", contains(first.getList("id").toArray()))
            .body("link", not(contains(first.getList("link").toArray())))
            .extract()
            .jsonPath();
    page(first.getString("[0].link")).statusCode(404);
    reply(again.getString("[0].link"), best()).statusCode(204);
    officer
        .request()
        .get(ANSWERS + "?activity=" + training.get("id") + "&phase=BEFORE")
        .then()
        .body("total", equalTo(1));
    list("?activity=" + training.get("id")).body("items.link", contains(nullValue(), nullValue()));
  }

  @Test
  void neitherDatabaseNorLogHoldsTheLink() throws SQLException {
    String link = invite(brick);
    reply(link, best()).statusCode(204);
    assertThat(
            ProbeTable.read(
                "SELECT 1::text FROM change_log c WHERE c::text LIKE '%"
                    + link
                    + "%'"
                    + " UNION ALL SELECT 1::text FROM survey_invitation i WHERE i::text LIKE '%"
                    + link
                    + "%'"))
        .isEmpty();
    assertThat(
            ProbeTable.read(
                "SELECT DISTINCT coalesce(after ->> 'token_hash', '') FROM change_log"
                    + " WHERE record_type = 'SURVEY_INVITATION' AND operation = 'INSERT'"))
        .containsExactly("***");
  }

  @Test
  void aDistrictInvitesInItsAreaAndALinkHasAYearAtMost() {
    AccountFixture.Saved district =
        AccountFixture.of(Role.DISTRICT_OFFICER)
            .scope(Scope.Kind.AREA, unit("051", "2019-01-01"))
            .save();
    invite(tea);
    district.request().get(INVITATIONS).then().statusCode(200).body("total", equalTo(0));
    String id = list("").extract().path("items[0].id");
    district
        .request()
        .header("If-Match", "\"0\"")
        .delete(INVITATIONS + "/" + id)
        .then()
        .statusCode(404);
    district
        .request()
        .body(Map.of("facilityIds", List.of(tea.get("id")), "expiresOn", inAMonth()))
        .post(INVITATIONS)
        .then()
        .statusCode(422);
    LocalDate today = LocalDate.now(VietnamTime.ZONE);
    for (LocalDate day : List.of(today.minusDays(1), today.plusDays(400))) {
      post(Map.of("facilityIds", List.of(brick.get("id")), "expiresOn", day.toString()))
          .statusCode(422)
          .body("code", equalTo("LINK_DAYS"));
    }
  }

  @Test
  void whoKnocksTooOftenWaitsWhicheverServerIsAsked() throws SQLException {
    int knocks = 0;
    Response answer;
    do {
      answer = page("khong-co-lien-ket-nay").extract().response();
      knocks++;
    } while (answer.statusCode() == 404 && knocks < 300);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(knocks).isBetween(120, 242);
    assertThat(answer.header("Retry-After")).isNotNull();
    reply("khong-co-lien-ket-nay", best()).statusCode(429);
    // The count is in the database: another server finds it there, and a minute later it is over.
    ProbeTable.write("UPDATE survey_throttle SET window_start = now() - interval '61 seconds'");
    page("khong-co-lien-ket-nay").statusCode(404);
  }

  private void over(String link) {
    page(link).statusCode(200).body("state", equalTo("OVER")).body("facility", nullValue());
    reply(link, best()).statusCode(410).body("code", equalTo("LINK_OVER"));
  }

  private String invite(Map<String, Object> facility) {
    return post(Map.of("facilityIds", List.of(facility.get("id")), "expiresOn", inAMonth()))
        .statusCode(201)
        .extract()
        .path("[0].link");
  }

  private ValidatableResponse post(Map<String, Object> body) {
    return officer.request().body(body).post(INVITATIONS).then();
  }

  private ValidatableResponse list(String query) {
    return officer.request().get(INVITATIONS + query).then().statusCode(200);
  }

  private static ValidatableResponse page(String link) {
    return given().get("/api/v1/survey-links/" + link).then();
  }

  private static ValidatableResponse reply(String link, List<Map<String, String>> choices) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("choices", choices))
        .post("/api/v1/survey-links/" + link + "/answer")
        .then();
  }

  private static Integer value(Future<Integer> told) {
    try {
      return told.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
