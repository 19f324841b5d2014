package vn.sxsh.server.keys;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens whose signature was found right under the keys of today. The same letters under the same
 * key give the same answer until they expire, and asking the curve again at every request would
 * cost more than the request. Whether the account may still do anything is not known here.
 */
final class VerifiedTokens {

  private static final int MOST = 10_000;

  private final Map<String, JWTCallerPrincipal> verified = new ConcurrentHashMap<>();

  /** The bearer of that very token, unless it is unknown or over. */
  Optional<JWTCallerPrincipal> find(String token, Instant now) {
    JWTCallerPrincipal bearer = verified.get(token);
    if (bearer == null) {
      return Optional.empty();
    }
    if (isOver(bearer, now)) {
      verified.remove(token);
      return Optional.empty();
    }
    return Optional.of(bearer);
  }

  void remember(String token, JWTCallerPrincipal bearer, Instant now) {
    if (verified.size() >= MOST) {
      verified.values().removeIf(known -> isOver(known, now));
    }
    if (verified.size() < MOST && !isOver(bearer, now)) {
      verified.put(token, bearer);
    }
  }

  private static boolean isOver(JWTCallerPrincipal bearer, Instant now) {
    return bearer.getExpirationTime() <= now.getEpochSecond();
  }
}
