package vn.sxsh.assessment;

import static vn.sxsh.facility.FacilityFixture.with;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.shared.persistence.Ids;

/** Made-up quick scans by the criteria that the program ships. */
public final class AssessmentFixture {

  public static final String ASSESSMENTS = "/api/v1/assessments";
  public static final String SETS = "/api/v1/criteria-sets";
  public static final String SHIPPED =
      UUID.nameUUIDFromBytes("criteria-set/1".getBytes(StandardCharsets.UTF_8)).toString();

  private static final List<String> CRITERIA =
      List.of("POLLUTION", "RESOURCES", "NEED", "INVESTMENT", "TECHNIQUE", "MANAGEMENT");

  private AssessmentFixture() {}

  /** Marks of the shipped criteria in their order, each from 0 to 3; fewer leave some open. */
  public static List<Map<String, Object>> marks(int... given) {
    List<Map<String, Object>> marks = new ArrayList<>();
    for (int at = 0; at < given.length; at++) {
      marks.add(Map.of("criterion", CRITERIA.get(at), "mark", given[at]));
    }
    return marks;
  }

  /** A scan of a facility on a day. */
  public static Map<String, Object> scan(
      Object facilityId, String day, List<Map<String, Object>> marks) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("facilityId", facilityId);
    body.put("assessedOn", day);
    body.put("marks", marks);
    return body;
  }

  public static ValidatableResponse add(RequestSpecification as, Map<String, Object> body) {
    return as.body(body).post(ASSESSMENTS).then();
  }

  public static ValidatableResponse put(
      RequestSpecification as, Map<String, Object> body, int version) {
    return as.header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(ASSESSMENTS + "/" + body.get("id"))
        .then();
  }

  /** Calls an act on an assessment: completion, verification. */
  public static ValidatableResponse act(
      RequestSpecification as, Map<String, Object> body, String act, int version) {
    return as.header("If-Match", "\"" + version + "\"")
        .post(ASSESSMENTS + "/" + body.get("id") + "/" + act)
        .then();
  }

  public static ValidatableResponse reopen(
      RequestSpecification as, Map<String, Object> body, int version) {
    return act(as.body(Map.of("reason", "Nhập nhầm điểm")), body, "reopening", version);
  }

  /** A completed scan. */
  public static Map<String, Object> completed(
      AccountFixture.Saved as, Object facilityId, String day, int... given) {
    Map<String, Object> body = scan(facilityId, day, marks(given));
    add(as.request(), body).statusCode(201);
    act(as.request(), body, "completion", 0).statusCode(200);
    return body;
  }

  /** A version with one criterion for each aspect. */
  public static Map<String, Object> draft(String title) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("title", title);
    body.put("highFrom", 70);
    body.put("mediumFrom", 50);
    body.put(
        "criteria",
        Stream.of("POTENTIAL", "NEED", "ABILITY")
            .map(
                aspect ->
                    Map.of(
                        "code",
                        aspect.substring(0, 1),
                        "aspect",
                        aspect,
                        "name",
                        "Tiêu chí mẫu",
                        "weight",
                        1,
                        "marks",
                        List.of(
                            Map.of("mark", 0, "text", "Không"), Map.of("mark", 1, "text", "Có"))))
            .toList());
    return body;
  }

  /** Criteria that are a draft, an open scan and a completed one. */
  public static void someOfEverything(AccountFixture.Saved officer) throws SQLException {
    officer.request().body(draft("Bộ tiêu chí mẫu")).post(SETS).then().statusCode(201);
    String facility =
        ProbeTable.read("SELECT id::text FROM facility WHERE deleted_at IS NULL LIMIT 1").get(0);
    add(officer.request(), scan(facility, "2018-05-01", marks(1, 2))).statusCode(201);
    add(officer.request(), with(scan(facility, "2018-06-01", marks()), "conclusion", "Mẫu"))
        .statusCode(201);
    completed(officer, facility, "2018-05-01", 3, 2, 1, 0, 1, 2);
  }
}
