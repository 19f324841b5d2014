package vn.sxsh.server.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EdgeTest {

  private static final Pattern NONCE = Pattern.compile("content=\"([A-Za-z0-9+/]{20,})\"");

  @ParameterizedTest
  @CsvSource({
    "GET, /, 200",
    "GET, /plans/0198/matrix, 200",
    "GET, /assets/probe-4f2a.js, 200",
    "GET, /assets/none-0000.js, 404",
    "GET, /favicon.ico, 404",
    "GET, /api/v1/none, 404",
    "GET, /api, 404",
    "GET, /api/v1/me, 401",
    "GET, /q/health/live, 200",
    "GET, /q/health/ready, 200",
    "GET, /q/none, 404",
    "GET, /.well-known/jwks.json, 200",
    "TRACE, /, 405",
    "TRACE, /api/v1/me, 405",
    "BREW, /, 405",
    "POST, /plans, 405",
    "POST, /api/v1/auth/login, 415",
  })
  void everyAnswerCarriesTheHeaders(String method, String path, int status) {
    Response answer =
        given().urlEncodingEnabled(false).redirects().follow(false).request(method, path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("microphone=()");
    assertThat(answer.header("Strict-Transport-Security")).isNull();
    assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    if (status >= 400) {
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
    }
  }

  @Test
  void answersAnAddressThatCannotBeDecoded() throws Exception {
    try (Socket socket = new Socket("localhost", port())) {
      socket
          .getOutputStream()
          .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes());
      String answer = new String(socket.getInputStream().readAllBytes());

      assertThat(answer).startsWith("HTTP/1.1 400 ");
      assertThat(answer).contains("Content-Security-Policy", "nosniff", "MALFORMED_REQUEST");
    }
  }

  private static int port() {
    return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/login", "/admin/changes?type=TASK"})
  void servesTheAppWithANonceOfItsOwn(String path) {
    String first = nonce(when().get(path));
    String second = nonce(when().get(path));

    assertThat(first).isNotEqualTo(second);
  }

  private static String nonce(Response page) {
    assertThat(page.contentType()).startsWith("text/html");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    Matcher nonce = NONCE.matcher(page.asString());
    assertThat(nonce.find()).isTrue();
    assertThat(page.header("Content-Security-Policy"))
        .contains("style-src 'self' 'nonce-" + nonce.group(1) + "'");
    return nonce.group(1);
  }

  @Test
  void keepsHashedFilesAndNothingElse() {
    when()
        .get("/assets/probe-4f2a.js")
        .then()
        .header("Cache-Control", "public, max-age=31536000, immutable");
    when().get("/assets/none-0000.js").then().header("Cache-Control", "no-store");
    when().get("/api/v1/me").then().header("Cache-Control", "no-store");
  }

  @Test
  void believesNoProxyThatIsNotListed() {
    given()
        .header("X-Forwarded-Proto", "https")
        .get("/")
        .then()
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  void refusesABodyThatSaysItIsTooLarge() throws Exception {
    // Only the head is sent: the answer must not wait for a body that is refused anyway.
    String head =
        "POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Connection: close\r\nContent-Length: "
            + ((1 << 20) + 1)
            + "\r\n\r\n";
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head.getBytes());
      String answer = new String(socket.getInputStream().readAllBytes());

      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"code\":\"TOO_LARGE\"");
    }
  }

  @Test
  void refusesABodyThatIsTooLargeWithoutBreakingThePipe() {
    given()
        .contentType("application/json")
        .body("\"" + "a".repeat(2 << 20) + "\"")
        .post("/api/v1/auth/login")
        .then()
        .statusCode(413)
        .body("code", equalTo("TOO_LARGE"));
  }

  @Test
  void refusesABodyThatTurnsOutToBeTooLarge() throws Exception {
    byte[] body = ("{\"username\":\"" + "a".repeat(3 << 20) + "\"}").getBytes();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/api/v1/auth/login"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> stream(body)))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("TOO_LARGE");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  private static InputStream stream(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  @Test
  void refusesAnAddressThatIsTooLong() {
    when().get("/x" + "y".repeat(9000)).then().statusCode(414);
  }
}
