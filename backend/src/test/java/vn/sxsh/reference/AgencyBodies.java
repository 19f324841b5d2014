package vn.sxsh.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.shared.persistence.Ids;

/** Request bodies about agencies and groups, as a client would send them. */
final class AgencyBodies {

  private AgencyBodies() {}

  /** A made-up department, with a client-made id. */
  static Map<String, Object> agency(String code, String name) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("code", code);
    body.put("name", name);
    body.put("aliases", List.of());
    body.put("kind", "DEPARTMENT");
    return body;
  }

  /** A made-up group of those agencies, of all times. */
  static Map<String, Object> group(String code, String name, UUID... agencies) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("code", code);
    body.put("name", name);
    List<Map<String, Object>> members = new ArrayList<>();
    for (UUID agency : agencies) {
      members.add(new HashMap<>(Map.of("agencyId", agency.toString())));
    }
    body.put("members", members);
    return body;
  }

  /** The body with some of its fields replaced. */
  static Map<String, Object> with(Map<String, Object> body, Object... pairs) {
    Map<String, Object> changed = new HashMap<>(body);
    for (int at = 0; at < pairs.length; at += 2) {
      changed.put((String) pairs[at], pairs[at + 1]);
    }
    return changed;
  }
}
