package vn.sxsh.shared.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "5",
        "\"text\"",
        "{\"username\":5,\"password\":\"x\"}",
        "{\"username\":{},\"password\":\"x\"}",
        "{\"username\":\"a\",\"password\":\"b\",\"role\":\"ADMINISTRATOR\"}",
        "{\"username\":\"a\\u0000b\",\"password\":\"x\"}",
        "{\"username\":\"\\ud800\",\"password\":\"x\"}",
        "{\"username\":\"a\",\"password\":\"b\"} {}",
        "{\"username\":\"a\",\"password\":\"b\",\"device\":\"yes\"}"
      })
  void malformedBodiesAreRefusedInOneShape(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/auth/login")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("title", not(equalTo("")));
  }

  @Test
  void violationsNameTheFieldInTheLanguageAskedFor() {
    given()
        .contentType("application/json")
        .body("{\"username\":\"\",\"password\":\"x\"}")
        .post("/api/v1/auth/login")
        .then()
        .statusCode(400)
        .body("code", equalTo("VALIDATION_FAILED"))
        .body("violations.field", hasItem("username"))
        .body("violations.message", hasItem("Không được để trống."));
    given()
        .contentType("application/json")
        .header("Accept-Language", "en-GB,en;q=0.9")
        .body("{\"username\":\"\",\"password\":\"x\"}")
        .post("/api/v1/auth/login")
        .then()
        .body("title", equalTo("Invalid data"))
        .body("violations.message", hasItem("Must not be empty."));
  }

  @Test
  void whatIsNotThereOrNotAllowedIsAProblemToo() {
    given().get("/api/v1/nothing").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    given().delete("/api/v1/auth/login").then().statusCode(405).body("status", equalTo(405));
    given().get("/api/v1/me").then().statusCode(401).body("code", equalTo("NOT_AUTHENTICATED"));
    given()
        .header("Authorization", "Bearer not.a.token")
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    given()
        .contentType("text/plain")
        .body("x")
        .post("/api/v1/auth/login")
        .then()
        .statusCode(415)
        .body("status", equalTo(415));
  }

  @Test
  void bothLanguagesHaveEveryText() throws Exception {
    assertThat(keys("vi")).isEqualTo(keys("en"));
    for (CommonProblem problem : CommonProblem.values()) {
      assertThat(keys("vi")).contains(problem.name() + ".title", problem.name() + ".detail");
    }
  }

  private static Set<Object> keys(String language) throws Exception {
    Properties texts = new Properties();
    try (var file =
        ProblemTest.class.getResourceAsStream("/messages/problems_" + language + ".properties")) {
      texts.load(file);
    }
    return texts.keySet();
  }
}
