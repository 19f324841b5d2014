package vn.sxsh.facility;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.testing.TestServer;

/** Made-up facilities as a client would send them, and the reference data that they point at. */
public final class FacilityFixture {

  public static final String FACILITIES = "/api/v1/facilities";

  private FacilityFixture() {}

  /** A facility in a unit, with a client-made id. */
  public static Map<String, Object> facility(String name, UUID unit) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("name", name);
    body.put("adminUnitId", unit.toString());
    return body;
  }

  /** The body with some of its fields replaced. */
  public static Map<String, Object> with(Map<String, Object> body, Object... pairs) {
    Map<String, Object> changed = new HashMap<>(body);
    for (int at = 0; at < pairs.length; at += 2) {
      changed.put((String) pairs[at], pairs[at + 1]);
    }
    return changed;
  }

  public static ValidatableResponse create(RequestSpecification as, Map<String, Object> body) {
    return as.body(body).post(FACILITIES).then();
  }

  public static ValidatableResponse put(
      RequestSpecification as, Map<String, Object> body, int version) {
    return as.header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(FACILITIES + "/" + body.get("id"))
        .then();
  }

  /** A small registry: an enterprise, a zone, look-alikes not confirmed of late, events. */
  public static void someOfEverything(AccountFixture.Saved officer) throws SQLException {
    UUID hoaAn = unit("051", "2019-01-01");
    officer
        .request()
        .body(Map.of("name", "Công ty CP Mẫu", "taxCode", "4890000015"))
        .post("/api/v1/enterprises")
        .then()
        .statusCode(201);
    officer
        .request()
        .body(Map.of("code", "CCN-MAU", "name", "Cụm mẫu", "kind", "INDUSTRIAL_CLUSTER"))
        .post("/api/v1/industrial-zones")
        .then()
        .statusCode(201);
    for (String name : List.of("Lò gạch mẫu", "Lò gạch mẫu", "Xưởng chè mẫu")) {
      Map<String, Object> body = with(facility(name, hoaAn), "since", "2016-01-01");
      create(officer.request(), body).statusCode(201);
      officer
          .request()
          .header("If-Match", "\"0\"")
          .body(Map.of("kind", "STATUS", "occurredOn", "2018-01-01", "status", "SUSPENDED"))
          .post(FACILITIES + "/" + body.get("id") + "/events")
          .then()
          .statusCode(201);
    }
    ProbeTable.write("UPDATE facility SET last_confirmed_on = '2019-01-01'");
  }

  /** The version of a unit that was true on a day. */
  public static UUID unit(String code, String day) {
    return id(
        "SELECT id FROM admin_unit WHERE code = ? AND daterange(valid_from, valid_to) @> ?::date",
        code,
        day);
  }

  /** A code of one version of the classification. */
  public static UUID sector(String version, String code) {
    return id("SELECT id FROM sector WHERE vsic_version = ? AND code = ?", version, code);
  }

  private static UUID id(String query, String... values) {
    try (Connection database = TestServer.connect("superuser");
        PreparedStatement statement = database.prepareStatement(query)) {
      for (int at = 0; at < values.length; at++) {
        statement.setString(at + 1, values[at]);
      }
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next()) {
          throw new IllegalArgumentException(String.join(" ", values) + " is not there");
        }
        return found.getObject(1, UUID.class);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
