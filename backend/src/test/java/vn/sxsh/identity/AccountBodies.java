package vn.sxsh.identity;

import java.util.HashMap;
import java.util.Map;

/** Bodies of requests about accounts. */
final class AccountBodies {

  private AccountBodies() {}

  static Map<String, Object> details(String name, String role) {
    return new HashMap<>(Map.of("displayName", name, "role", role, "scopeKind", "PROVINCE"));
  }

  static Map<String, Object> person(String username, String name, String role) {
    Map<String, Object> request = details(name, role);
    request.put("kind", "PERSON");
    request.put("username", username);
    return request;
  }
}
