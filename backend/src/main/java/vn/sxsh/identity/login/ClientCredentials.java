package vn.sxsh.identity.login;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A machine's id and secret, from the Authorization header or from the form (RFC 6749 §2.3.1). */
record ClientCredentials(String id, String secret) {

  private static final String BASIC = "Basic ";
  private static final int MOST = 200;

  static ClientCredentials read(String authorization, String grant, String id, String secret) {
    if (!"client_credentials".equals(grant)) {
      throw IdentityProblem.UNSUPPORTED_GRANT.raise();
    }
    ClientCredentials client =
        authorization != null && authorization.startsWith(BASIC)
            ? basic(authorization.substring(BASIC.length()))
            : new ClientCredentials(id, secret);
    if (isMissing(client.id) || isMissing(client.secret)) {
      throw IdentityProblem.LOGIN_FAILED.raise();
    }
    return client;
  }

  private static ClientCredentials basic(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      if (colon < 0) {
        throw IdentityProblem.LOGIN_FAILED.raise();
      }
      return new ClientCredentials(
          decode(pair.substring(0, colon)), decode(pair.substring(colon + 1)));
    } catch (IllegalArgumentException malformed) {
      throw IdentityProblem.LOGIN_FAILED.raise();
    }
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private static boolean isMissing(String part) {
    return part == null || part.isBlank() || part.length() > MOST || part.indexOf('\0') >= 0;
  }
}
