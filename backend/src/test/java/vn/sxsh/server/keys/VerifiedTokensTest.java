package vn.sxsh.server.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  private final VerifiedTokens tokens = new VerifiedTokens();

  @Test
  void knowsTheVeryTokenUntilItIsOver() {
    JWTCallerPrincipal bearer = bearer(NOW.plusSeconds(60));
    tokens.remember("token", bearer, NOW);

    assertThat(tokens.find("token", NOW.plusSeconds(59))).containsSame(bearer);
    assertThat(tokens.find("tokem", NOW)).isEmpty();
    assertThat(tokens.find("token", NOW.plusSeconds(60))).isEmpty();
    assertThat(tokens.find("token", NOW)).isEmpty();
  }

  @Test
  void staysBoundedAndMakesRoomForTheLiving() {
    for (int made = 0; made < 10_000; made++) {
      tokens.remember("brief " + made, bearer(NOW.plusSeconds(1)), NOW);
    }
    tokens.remember("one too many", bearer(NOW.plusSeconds(60)), NOW);
    assertThat(tokens.find("one too many", NOW)).isEmpty();

    tokens.remember("later", bearer(NOW.plusSeconds(60)), NOW.plusSeconds(2));
    assertThat(tokens.find("later", NOW.plusSeconds(2))).isPresent();
  }

  private static JWTCallerPrincipal bearer(Instant until) {
    JwtClaims claims = new JwtClaims();
    claims.setExpirationTime(NumericDate.fromSeconds(until.getEpochSecond()));
    return new DefaultJWTCallerPrincipal(claims);
  }
}
