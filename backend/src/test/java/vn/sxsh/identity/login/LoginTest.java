package vn.sxsh.identity.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** Logging in, staying in, getting out. */
@QuarkusTest
class LoginTest {

  private static final String AUTH = "/api/v1/auth/";
  private static final String WRONG = "khong-phai-mat-khau";

  @Inject CountingPasswords passwords;

  private AccountFixture.Saved leader;

  @BeforeEach
  void somebody() {
    DatabaseReset.run();
    leader = AccountFixture.of(Role.LEADER).withPassword().save();
  }

  @Test
  void aBrowserGetsItsRefreshTokenInACookieThatScriptsCannotRead() {
    Response login = login(leader.username(), AccountFixture.PASSWORD);
    login
        .then()
        .statusCode(200)
        .body("refreshToken", nullValue())
        .header("Cache-Control", "no-store");
    assertThat(login.getHeader("Set-Cookie"))
        .contains("sxsh_refresh=", "HttpOnly", "SameSite=Strict", "Path=/api/v1/auth");
    assertThat(me(login.path("accessToken"))).isEqualTo(200);

    Response refreshed =
        given()
            .cookie("sxsh_refresh", login.getCookie("sxsh_refresh"))
            .contentType(ContentType.JSON)
            .post(AUTH + "refresh");
    refreshed.then().statusCode(200);
    given()
        .cookie("sxsh_refresh", refreshed.getCookie("sxsh_refresh"))
        .contentType(ContentType.JSON)
        .post(AUTH + "logout")
        .then()
        .statusCode(204);
    assertThat(refresh(refreshed.getCookie("sxsh_refresh")).statusCode()).isEqualTo(401);
  }

  @Test
  void aRefreshTokenUsedTwiceEndsTheWholeSession() {
    String first = device();
    String second = refresh(first).then().statusCode(200).extract().path("refreshToken");
    assertThat(refresh(first).statusCode()).isEqualTo(401);
    refresh(second).then().statusCode(401).body("code", equalTo("SESSION_ENDED"));
  }

  @Test
  void ofParallelUsesOfOneRefreshTokenOneAtMostWins() {
    String token = device();
    List<CompletableFuture<Integer>> uses = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      uses.add(CompletableFuture.supplyAsync(() -> refresh(token).statusCode()));
    }
    assertThat(uses.stream().filter(use -> use.join() == 200).count()).isLessThanOrEqualTo(1);
  }

  @Test
  void unknownNameWrongPasswordAndBarredAccountGetTheSameAnswerForTheSameWork() {
    var barred =
        AccountFixture.of(Role.LEADER).withPassword().status(AccountStatus.DISABLED).save();
    var noPassword = AccountFixture.of(Role.LEADER).save();
    var machine = AccountFixture.of(Role.MINISTRY).withPassword().save();
    List<String> answers = new ArrayList<>();
    for (String name :
        List.of(
            leader.username(),
            "khong-co-ai",
            barred.username(),
            noPassword.username(),
            machine.username())) {
      int before = passwords.checks();
      Response refused =
          login(name, name.equals(leader.username()) ? WRONG : AccountFixture.PASSWORD);
      answers.add(refused.statusCode() + refused.asString());
      assertThat(passwords.checks() - before).as(name).isEqualTo(1);
    }
    assertThat(answers).allMatch(answer -> answer.equals(answers.get(0)));
    assertThat(answers.get(0)).startsWith("401").contains("LOGIN_FAILED");
  }

  @Test
  void guessesAtOneAccountAreSlowedDownAlsoInParallel() {
    List<CompletableFuture<Integer>> guesses = new ArrayList<>();
    for (int at = 0; at < 25; at++) {
      guesses.add(
          CompletableFuture.supplyAsync(() -> login(leader.username(), WRONG).statusCode()));
    }
    List<Integer> statuses = guesses.stream().map(CompletableFuture::join).toList();
    assertThat(statuses).containsOnly(401, 429);
    assertThat(statuses.stream().filter(status -> status == 401).count()).isLessThanOrEqualTo(10);
    Response held = login(leader.username(), AccountFixture.PASSWORD);
    held.then().statusCode(429).body("code", equalTo("TOO_MANY_REQUESTS"));
    assertThat(Integer.parseInt(held.getHeader("Retry-After"))).isBetween(1, 15 * 60);
  }

  @Test
  void guessesFromOneAddressAreSlowedDown() throws Exception {
    ProbeTable.superuser(
        "INSERT INTO login_throttle (key, window_start, tries) VALUES ('address:127.0.0.1', now(), 25)");
    int tried = 25;
    while (login("ai-do-" + tried, WRONG).statusCode() == 401 && tried < 100) {
      tried++;
    }
    assertThat(tried).isBetween(29, 30);
  }

  @Test
  void whatThePasswordPolicyRefusesIsNotSet() {
    for (String weak :
        List.of("matkhau12345", "sxsh-demo-2549", leader.username() + "-abc", "aaaaaaaaaaaaaaa")) {
      leader
          .request()
          .body(Map.of("currentPassword", AccountFixture.PASSWORD, "newPassword", weak))
          .post("/api/v1/me/password")
          .then()
          .statusCode(422)
          .body("code", equalTo("PASSWORD_TOO_WEAK"));
    }
    leader
        .request()
        .body(Map.of("currentPassword", AccountFixture.PASSWORD, "newPassword", "ngắn"))
        .post("/api/v1/me/password")
        .then()
        .statusCode(400);
    leader
        .request()
        .body(Map.of("currentPassword", WRONG, "newPassword", "con trâu đi trước"))
        .post("/api/v1/me/password")
        .then()
        .statusCode(422)
        .body("code", equalTo("WRONG_PASSWORD"));
  }

  @Test
  void aChangedPasswordEndsEverySession() {
    String device = device();
    leader
        .request()
        .body(
            Map.of("currentPassword", AccountFixture.PASSWORD, "newPassword", "con trâu đi trước"))
        .post("/api/v1/me/password")
        .then()
        .statusCode(204);
    assertThat(me(leader.token())).isEqualTo(401);
    assertThat(refresh(device).statusCode()).isEqualTo(401);
    login(leader.username(), AccountFixture.PASSWORD).then().statusCode(401);
    login(leader.username(), "con trâu đi trước").then().statusCode(200);
  }

  @Test
  void tokensEndWithinSecondsWhereverTheAccountWasChanged() throws Exception {
    List<String> changes =
        List.of("status = 'DISABLED'", "token_epoch = token_epoch + 1", "deleted_at = now()");
    List<String> open = new ArrayList<>();
    for (String change : changes) {
      var person = AccountFixture.of(Role.LEADER).save();
      assertThat(me(person.token())).isEqualTo(200);
      ProbeTable.write("UPDATE account SET " + change + " WHERE id = '" + person.id() + "'");
      open.add(person.token());
    }
    long until = System.nanoTime() + 20_000_000_000L;
    while (!open.isEmpty() && System.nanoTime() < until) {
      open.removeIf(token -> me(token) == 401);
      Thread.sleep(200);
    }
    assertThat(open).isEmpty();
  }

  private String device() {
    return given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "username", leader.username(), "password", AccountFixture.PASSWORD, "device", true))
        .post(AUTH + "login")
        .then()
        .statusCode(200)
        .extract()
        .path("refreshToken");
  }

  private static Response login(String username, String password) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("username", username, "password", password))
        .post(AUTH + "login");
  }

  private static Response refresh(String token) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("refreshToken", token))
        .post(AUTH + "refresh");
  }

  private static int me(String token) {
    return given().auth().oauth2(token).get("/api/v1/me").statusCode();
  }
}
