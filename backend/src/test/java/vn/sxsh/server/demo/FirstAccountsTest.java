package vn.sxsh.server.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.setup.SetupService;
import vn.sxsh.testing.DatabaseReset;

/** The accounts that a new installation starts with. */
@QuarkusTest
class FirstAccountsTest {

  private static final String SETUP = "/api/v1/auth/setup";

  @Inject DemonstrationAccounts demonstration;
  @Inject SetupService setup;

  @BeforeEach
  void reset() {
    DatabaseReset.run();
  }

  @Test
  void everyKindOfUserCanTryTheProgram() {
    List<String> people =
        List.of("quantri", "congthuong", "tuvan1", "tnmt", "hoaan", "coso1", "lanhdao");
    given()
        .get("/api/v1/auth/options")
        .then()
        .statusCode(200)
        .body("demonstration", equalTo(true))
        .body("accounts.username", contains(people.toArray()));
    for (String person : people) {
      login(person, DemonstrationAccounts.PASSWORD).then().statusCode(200);
    }
    String token = login("hoaan", DemonstrationAccounts.PASSWORD).path("accessToken");
    String unit =
        given()
            .auth()
            .oauth2(token)
            .get("/api/v1/me")
            .then()
            .body("scopeKind", equalTo("AREA"))
            .extract()
            .path("scopeRefId");
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/admin-units/" + unit)
        .then()
        .statusCode(200)
        .body("code", equalTo("051"));
    given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", "bct-sxsh")
        .formParam("client_secret", DemonstrationAccounts.PASSWORD)
        .post("/api/v1/auth/token")
        .then()
        .statusCode(200)
        .body("scope", equalTo("change:feed plan:read reference:read"));
  }

  @Test
  @ActivateRequestContext
  void aSecondStartMakesNothing() throws SQLException {
    demonstration.ensure();
    assertThat(ProbeTable.read("SELECT count(*) FROM change_log")).containsExactly("0");
  }

  @Test
  @ActivateRequestContext
  void theSetUpLinkMakesOneAdministratorOnce() throws SQLException {
    String useless = setup.openLink();
    setUp(useless, "con trâu đi trước").then().statusCode(410);

    ProbeTable.write("UPDATE account SET status = 'DISABLED' WHERE role = 'ADMINISTRATOR'");
    String replaced = setup.openLink();
    String link = setup.openLink();
    setUp(replaced, "con trâu đi trước")
        .then()
        .statusCode(410)
        .body("code", equalTo("SETUP_LINK_INVALID"));
    setUp(link, "matkhau12345").then().statusCode(422).body("code", equalTo("PASSWORD_TOO_WEAK"));
    assertThat(ProbeTable.read("SELECT encode(hash, 'escape') FROM setup_link").toString())
        .doesNotContain(link);
    setUp(link, "con trâu đi trước").then().statusCode(204);
    setUp(link, "con trâu đi trước").then().statusCode(410);
    login("be.quan", "con trâu đi trước").then().statusCode(200);
    assertThat(
            ProbeTable.read("SELECT role || demonstration FROM account WHERE username = 'be.quan'"))
        .containsExactly("ADMINISTRATORfalse");
  }

  private static Response setUp(String token, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "token",
                token,
                "username",
                "be.quan",
                "displayName",
                "Bế Văn Quản",
                "password",
                password))
        .post(SETUP);
  }

  private static Response login(String username, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post("/api/v1/auth/login");
  }
}
