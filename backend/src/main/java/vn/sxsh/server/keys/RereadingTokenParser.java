package vn.sxsh.server.keys;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks tokens by the keys that are published now. The library reads the key file once for good;
 * starting it anew when the file has changed makes a rotation work without a restart.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class RereadingTokenParser extends JWTCallerPrincipalFactory {

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(1);

  private final PublishedKeys keys;
  private volatile Reading reading;

  RereadingTokenParser(PublishedKeys keys) {
    this.keys = keys;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
    Instant now = Instant.now();
    Reading current = current(now);
    Optional<JWTCallerPrincipal> known = current.verified.find(token, now);
    if (known.isPresent()) {
      return known.get();
    }
    JWTAuthContextInfo fresh = new JWTAuthContextInfo(context);
    fresh.setPublicKeyContent(current.keys);
    JWTCallerPrincipal bearer = current.parser.parse(token, fresh);
    current.verified.remember(token, bearer, now);
    return bearer;
  }

  private Reading current(Instant now) {
    Reading known = reading;
    if (known != null && now.isBefore(known.lookAgainAt)) {
      return known;
    }
    FileTime changed = keys.changedAt();
    reading =
        known != null && known.changed.equals(changed)
            ? new Reading(
                known.parser, known.keys, known.verified, changed, now.plus(LOOK_AGAIN_AFTER))
            : new Reading(
                new DefaultJWTCallerPrincipalFactory(),
                keys.text(),
                new VerifiedTokens(),
                changed,
                now.plus(LOOK_AGAIN_AFTER));
    return reading;
  }

  private record Reading(
      JWTCallerPrincipalFactory parser,
      String keys,
      VerifiedTokens verified,
      FileTime changed,
      Instant lookAgainAt) {}
}
