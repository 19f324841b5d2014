package vn.sxsh.facility.quality;

import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.sector;
import static vn.sxsh.facility.FacilityFixture.unit;
import static vn.sxsh.facility.FacilityFixture.with;

import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;

/** Records that no rule has anything to say to, and ways to spoil them. */
final class QualityFixture {

  static final String FINDINGS = FACILITIES + "/findings";

  private QualityFixture() {}

  /** A complete record in a commune of today outside of Hòa An, with an owner and a zone. */
  static String faultless(AccountFixture.Saved officer, String name, String taxCode)
      throws SQLException {
    List<String> commune =
        ProbeTable.read(
            "SELECT concat_ws(' ', id, latitude, longitude) FROM admin_unit"
                + " WHERE level = 3 AND valid_to IS NULL AND latitude IS NOT NULL"
                + " AND id NOT IN (SELECT unit_id FROM admin_unit_area('%s')) ORDER BY code LIMIT 1"
                    .formatted(unit("051", "2019-01-01")));
    String[] place = commune.get(0).split(" ");
    String enterprise =
        post(officer, "/api/v1/enterprises", Map.of("name", "Doanh nghiệp của " + name));
    String zone =
        post(
            officer,
            "/api/v1/industrial-zones",
            Map.of("code", "CCN-" + taxCode, "name", "Cụm", "kind", "INDUSTRIAL_CLUSTER"));
    Map<String, Object> body =
        with(
            facility(name, UUID.fromString(place[0])),
            "enterpriseId",
            enterprise,
            "zoneId",
            zone,
            "taxCode",
            taxCode,
            "address",
            "Xóm Mẫu",
            "latitude",
            new BigDecimal(place[1]),
            "longitude",
            new BigDecimal(place[2]),
            "sectorId",
            sector("2025", "2392").toString(),
            "size",
            "SMALL",
            "pollutionRisk",
            "LOW",
            "operatingFrom",
            "2016-01-01");
    create(officer.request(), body).statusCode(201);
    return (String) body.get("id");
  }

  private static String post(AccountFixture.Saved officer, String path, Map<String, Object> body) {
    return officer.request().body(body).post(path).then().statusCode(201).extract().path("id");
  }

  /** Writes past the rules of saving, as old data and other programs have done. */
  static void spoil(String facility, String change) throws SQLException {
    ProbeTable.write("UPDATE facility SET %s WHERE id = '%s'".formatted(change, facility));
  }

  static ValidatableResponse settle(
      AccountFixture.Saved as, String facility, String rule, int version, Object... pairs) {
    Map<String, Object> body = new HashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      body.put((String) pairs[at], pairs[at + 1]);
    }
    return as.request()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(FACILITIES + "/" + facility + "/findings/" + rule)
        .then();
  }

  static ValidatableResponse quality(AccountFixture.Saved as, String facility) {
    return as.request().get(FACILITIES + "/" + facility + "/findings").then();
  }
}
