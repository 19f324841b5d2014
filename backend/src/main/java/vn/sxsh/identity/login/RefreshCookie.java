package vn.sxsh.identity.login;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;

/**
 * The cookie that carries a browser's refresh token: scripts cannot read it, other sites not send
 * it.
 */
final class RefreshCookie {

  static final String NAME = "sxsh_refresh";
  private static final String PATH = "/api/v1/auth";

  private RefreshCookie() {}

  static NewCookie of(String token, long seconds, HttpServerRequest request) {
    return new NewCookie.Builder(NAME)
        .value(token)
        .path(PATH)
        .maxAge((int) seconds)
        .httpOnly(true)
        .secure("https".equals(request.scheme()))
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }

  static NewCookie gone(HttpServerRequest request) {
    return of("", 0, request);
  }
}
