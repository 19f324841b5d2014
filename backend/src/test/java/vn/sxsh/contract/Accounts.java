package vn.sxsh.contract;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Access tokens of the demonstration accounts, one of each role. */
final class Accounts {

  static final List<String> PEOPLE =
      List.of("quantri", "congthuong", "tuvan1", "tnmt", "hoaan", "coso1", "lanhdao");
  static final String MACHINE = "bct-sxsh";
  private static final String PASSWORD = "sxsh-demo-2549";

  private Accounts() {}

  /** A token for each account, in the order of the table's columns. */
  static Map<String, String> tokens() {
    Map<String, String> tokens = new LinkedHashMap<>();
    for (String person : PEOPLE) {
      tokens.put(
          person,
          given()
              .contentType("application/json")
              .body(Map.of("username", person, "password", PASSWORD))
              .post("/api/v1/auth/login")
              .then()
              .statusCode(200)
              .extract()
              .path("accessToken"));
    }
    tokens.put(
        MACHINE,
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", MACHINE)
            .formParam("client_secret", PASSWORD)
            .post("/api/v1/auth/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token"));
    return tokens;
  }
}
