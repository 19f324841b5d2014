package vn.sxsh.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.sxsh.identity.AccountBodies.details;
import static vn.sxsh.identity.AccountBodies.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.DatabaseReset;

/** Accounts as an administrator keeps them. */
@QuarkusTest
class AccountResourceTest {

  private static final String USERS = "/api/v1/users";

  private AccountFixture.Saved admin;

  @BeforeEach
  void anAdministrator() {
    DatabaseReset.run();
    admin = AccountFixture.of(Role.ADMINISTRATOR).named("quan-tri", "Bế Văn Quản").save();
  }

  @Test
  void anAccountIsMadeGetsAPasswordAndLogsIn() {
    UUID id = Ids.next();
    Map<String, Object> request = person("lan.nong", "Nông Thị Lan", "ADVISOR");
    request.put("id", id);

    for (int time = 0; time < 2; time++) {
      admin
          .request()
          .body(request)
          .post(USERS)
          .then()
          .statusCode(201)
          .header("ETag", "\"0\"")
          .body("id", equalTo(id.toString()))
          .body("hasPassword", equalTo(false));
    }
    request.put("displayName", "Người khác");
    admin
        .request()
        .body(request)
        .post(USERS)
        .then()
        .statusCode(409)
        .body("code", equalTo("ID_TAKEN"));

    Response issued = admin.request().post(USERS + "/" + id + "/password-reset");
    issued
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("username", equalTo("lan.nong"));
    String token = login("lan.nong", issued.path("secret"));

    given().auth().oauth2(token).get("/api/v1/users").then().statusCode(403);
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("mustChangePassword", equalTo(true));
    given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("currentPassword", issued.path("secret"), "newPassword", "con trâu đi trước"))
        .post("/api/v1/me/password")
        .then()
        .statusCode(204);
    given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
    login("lan.nong", "con trâu đi trước");

    admin.request().get(USERS + "/" + id).then().body("lastUsedAt", not(nullValue()));
    admin
        .request()
        .get(USERS + "/" + id + "/sessions")
        .then()
        .statusCode(200)
        .body("size()", equalTo(1));
    Response changes = admin.request().get(USERS + "/" + id + "/changes");
    assertThat(changes.jsonPath().getList("items[0].fields", Map.class))
        .contains(Map.of("name", "passwordHash", "before", "***", "after", "***"));
    assertThat(changes.asString()).contains("Bế Văn Quản").doesNotContain("argon2");
  }

  @Test
  void aPasswordOfSomebodyElseOpensNothingUntilItIsChanged() {
    var officer =
        AccountFixture.of(Role.DEPARTMENT_OFFICER).withPassword().mustChangePassword().save();
    officer
        .request()
        .get(USERS)
        .then()
        .statusCode(403)
        .body("code", equalTo("PASSWORD_CHANGE_REQUIRED"));
    officer.request().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void listsAreFoundWithoutDiacriticsFilteredAndSortedAsVietnamese() {
    AccountFixture.of(Role.ADVISOR).named("zz-dao", "Đào Thị Ánh").save();
    AccountFixture.of(Role.ADVISOR).named("zz-dan", "Dần Văn Út").save();
    AccountFixture.of(Role.LEADER)
        .named("zz-an", "Ấn Quốc Ân")
        .status(AccountStatus.DISABLED)
        .save();

    admin
        .request()
        .get(USERS + "?q=dao thi anh")
        .then()
        .statusCode(200)
        .body("items.username", contains("zz-dao"));
    admin
        .request()
        .get(USERS + "?q=zz-")
        .then()
        .body("items.displayName", contains("Ấn Quốc Ân", "Dần Văn Út", "Đào Thị Ánh"));
    admin
        .request()
        .get(USERS + "?q=zz-&sort=-username&role=ADVISOR&role=LEADER&limit=2&offset=1")
        .then()
        .body("items.username", contains("zz-dan", "zz-an"))
        .body("total", equalTo(3));
    admin
        .request()
        .get(USERS + "?q=zz-&status=DISABLED")
        .then()
        .body("items.username", contains("zz-an"));
    admin.request().get(USERS + "?q=%25").then().body("total", equalTo(0));
    admin.request().get(USERS + "?sort=passwordHash").then().statusCode(400);
  }

  @Test
  void aChangeOfRoleOrStatusEndsTokensAtOnce() {
    var advisor = AccountFixture.of(Role.ADVISOR).save();
    advisor.request().get("/api/v1/me").then().statusCode(200);
    admin
        .request()
        .header("If-Match", "\"0\"")
        .body(details("Tư vấn", "LEADER"))
        .put(USERS + "/" + advisor.id())
        .then()
        .statusCode(200)
        .body("role", equalTo("LEADER"));
    advisor.request().get("/api/v1/me").then().statusCode(401);

    var leader = AccountFixture.of(Role.LEADER).withPassword().save();
    String device = loginOnDevice(leader.username());
    leader.request().get("/api/v1/me").then().statusCode(200);
    admin
        .request()
        .body(Map.of("reason", "Nghỉ hưu"))
        .post(USERS + "/" + leader.id() + "/deactivation")
        .then()
        .statusCode(200)
        .body("status", equalTo("DISABLED"));
    leader.request().get("/api/v1/me").then().statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", device))
        .post("/api/v1/auth/refresh")
        .then()
        .statusCode(401);
    admin
        .request()
        .get(USERS + "/" + leader.id() + "/changes")
        .then()
        .body("items[0].reason", equalTo("Nghỉ hưu"))
        .body("items[0].operation", equalTo("UPDATE"));
    admin
        .request()
        .body("{}")
        .post(USERS + "/" + leader.id() + "/activation")
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));
    // What ended stays ended: the person logs in anew.
    leader.request().get("/api/v1/me").then().statusCode(401);

    var reporter = AccountFixture.of(Role.REPORTER).save();
    reporter.request().get("/api/v1/me").then().statusCode(200);
    admin.request().post(USERS + "/" + reporter.id() + "/sign-out").then().statusCode(204);
    reporter.request().get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void aMachineHasASecretAndNoPassword() {
    Map<String, Object> request = person("may-bo", "Hệ thống Bộ", "MINISTRY");
    admin
        .request()
        .body(request)
        .post(USERS)
        .then()
        .statusCode(422)
        .body("code", equalTo("WRONG_ACCOUNT_KIND"));
    request.put("kind", "MACHINE");
    String id =
        admin.request().body(request).post(USERS).then().statusCode(201).extract().path("id");
    admin.request().post(USERS + "/" + id + "/password-reset").then().statusCode(422);

    String first =
        admin
            .request()
            .post(USERS + "/" + id + "/secret")
            .then()
            .statusCode(200)
            .extract()
            .path("secret");
    machineToken("may-bo", first).then().statusCode(200);
    String second = admin.request().post(USERS + "/" + id + "/secret").path("secret");
    machineToken("may-bo", first).then().statusCode(401);
    machineToken("may-bo", second).then().statusCode(200);
    admin.request().get(USERS + "/" + id).then().body("lastUsedAt", not(nullValue()));
  }

  private static String login(String username, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/v1/auth/login")
        .then()
        .statusCode(200)
        .extract()
        .path("accessToken");
  }

  private static String loginOnDevice(String username) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", AccountFixture.PASSWORD, "device", true))
        .post("/api/v1/auth/login")
        .then()
        .statusCode(200)
        .extract()
        .path("refreshToken");
  }

  private static Response machineToken(String id, String secret) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", id)
        .formParam("client_secret", secret)
        .post("/api/v1/auth/token");
  }
}
