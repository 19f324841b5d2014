package vn.sxsh.server.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompressionTest {

  private static final RestAssuredConfig AS_IT_COMES =
      RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

  @ParameterizedTest
  @ValueSource(strings = {"/", "/q/openapi", "/.well-known/jwks.json", "/api/v1/nothing-here"})
  void textsComeCompressedToThoseWhoAskForIt(String path) {
    given()
        .config(AS_IT_COMES)
        .header("Accept-Encoding", "gzip")
        .get(path)
        .then()
        .header("Content-Encoding", equalTo("gzip"));
  }

  @Test
  void anArchiveStaysAsItIs() {
    given()
        .config(AS_IT_COMES)
        .header("Accept-Encoding", "gzip")
        .get("/assets/probe-4f2a.woff2")
        .then()
        .statusCode(200)
        .header("Content-Encoding", nullValue());
  }

  @Test
  void nobodyElseGetsThemCompressed() {
    given()
        .config(AS_IT_COMES)
        .header("Accept-Encoding", "identity")
        .get("/q/openapi")
        .then()
        .header("Content-Encoding", nullValue());
  }
}
