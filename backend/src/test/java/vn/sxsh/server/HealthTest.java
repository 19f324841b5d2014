package vn.sxsh.server;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

  @Test
  void livesAndReachesItsDatabase() {
    when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    when().get("/q/health/ready").then().statusCode(200).body("checks[0].status", equalTo("UP"));
  }
}
