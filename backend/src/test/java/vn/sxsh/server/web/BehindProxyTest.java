package vn.sxsh.server.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BehindProxyTest.Profile.class)
class BehindProxyTest {

  public static class Profile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
          "sxsh.http.cors-origins", "https://ban-do.caobang.gov.vn");
    }
  }

  @Test
  void asksForTlsForeverOnceItIsThere() {
    given()
        .header("X-Forwarded-Proto", "https")
        .get("/")
        .then()
        .header("Strict-Transport-Security", containsString("max-age=31536000"));
  }

  @Test
  void letsAListedOriginInAndNoOther() {
    given()
        .header("Origin", "https://ban-do.caobang.gov.vn")
        .header("Access-Control-Request-Method", "PUT")
        .options("/api/v1/me")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", "https://ban-do.caobang.gov.vn")
        .header("Access-Control-Allow-Headers", containsString("If-Match"));
    given()
        .header("Origin", "https://evil.example")
        .get("/q/health/live")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
