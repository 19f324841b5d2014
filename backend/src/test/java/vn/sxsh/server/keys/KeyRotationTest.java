package vn.sxsh.server.keys;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sxsh.shared.config.SxshConfig;

@QuarkusTest
class KeyRotationTest {

  @Inject SxshConfig config;
  @Inject JWTParser parser;

  @Test
  void signsWithTheNewKeyAndAcceptsWhatTheOldOneSigned() throws Exception {
    Path folder = Path.of(config.dataDir(), "keys");
    String before = token();
    assertThat(parser.parse(before).getSubject()).isEqualTo("someone");

    SigningKeys.in(folder).rotate();
    Thread.sleep(1100);
    String after = token();

    assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
    assertThat(parser.parse(after).getSubject()).isEqualTo("someone");
    assertThat(parser.parse(before).getSubject()).isEqualTo("someone");
    List<String> published = when().get("/.well-known/jwks.json").jsonPath().getList("keys.kid");
    assertThat(published).startsWith(keyOf(after), keyOf(before));
    assertThat(Files.readString(folder.resolve("jwks.json"))).doesNotContain("\"d\"");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("signing.jwk"))))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesATokenWhoseKeyIsWithdrawnAlthoughItWasAccepted() throws Exception {
    Path published = Path.of(config.dataDir(), "keys", "jwks.json");
    String keys = Files.readString(published);
    String token = token();
    assertThat(parser.parse(token).getSubject()).isEqualTo("someone");
    try {
      Files.writeString(published, keys.replace(keyOf(token), "another"));
      Thread.sleep(1100);

      assertThatThrownBy(() -> parser.parse(token)).isInstanceOf(ParseException.class);
    } finally {
      Files.writeString(published, keys);
      Thread.sleep(1100);
    }
    assertThat(parser.parse(token).getSubject()).isEqualTo("someone");
  }

  @Test
  void refusesWhatNoKeyOfOursSigned() {
    String forged = token().replaceAll("\\.[^.]+$", "." + "A".repeat(86));

    assertThatThrownBy(() -> parser.parse(forged)).isInstanceOf(ParseException.class);
  }

  private static String token() {
    return Jwt.subject("someone").issuer("sxsh").audience("sxsh-api").sign();
  }

  private static String keyOf(String token) {
    String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
    return header.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
  }
}
