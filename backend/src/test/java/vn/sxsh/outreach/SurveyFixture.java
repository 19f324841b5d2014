package vn.sxsh.outreach;

import static vn.sxsh.facility.FacilityFixture.with;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.time.VietnamTime;

/** Made-up answers to the survey that the program ships. */
public final class SurveyFixture {

  public static final String ANSWERS = "/api/v1/survey-answers";
  public static final String SHIPPED = "01930000-0000-7000-8000-000000000001";

  private static final List<String> QUESTIONS =
      List.of("K1", "K2", "K3", "A1", "A2", "A3", "P1", "P2", "P3");

  private SurveyFixture() {}

  /** The best option of every question: 100 points. */
  public static List<Map<String, String>> best() {
    return QUESTIONS.stream().map(code -> choice(code, "A")).toList();
  }

  /** The option C of every question, which is worth little or nothing. */
  public static List<Map<String, String>> poor() {
    return QUESTIONS.stream().map(code -> choice(code, "C")).toList();
  }

  /** The best, but for these questions. */
  public static List<Map<String, String>> bestBut(String option, String... codes) {
    List<String> worse = List.of(codes);
    return QUESTIONS.stream()
        .map(code -> choice(code, worse.contains(code) ? option : "A"))
        .toList();
  }

  public static Map<String, String> choice(String question, String option) {
    return Map.of("question", question, "option", option);
  }

  /** What a facility answered on a day. */
  public static Map<String, Object> answer(
      Object facilityId, String day, List<Map<String, String>> choices) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("facilityId", facilityId);
    body.put("answeredOn", day);
    body.put("choices", choices);
    return body;
  }

  public static ValidatableResponse add(RequestSpecification as, Map<String, Object> body) {
    return as.body(body).post(ANSWERS).then();
  }

  public static ValidatableResponse put(
      RequestSpecification as, Map<String, Object> body, int version) {
    return as.header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(ANSWERS + "/" + body.get("id"))
        .then();
  }

  /** A version like the shipped one, that asks one question for each part. */
  public static Map<String, Object> draft(String title) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("title", title);
    body.put("awareFrom", 60);
    body.put(
        "questions",
        Stream.of("KNOWLEDGE", "ATTITUDE", "PRACTICE")
            .map(
                part ->
                    Map.of(
                        "code",
                        part.substring(0, 1),
                        "part",
                        part,
                        "text",
                        "Câu hỏi mẫu",
                        "options",
                        List.of(
                            Map.of("code", "A", "text", "Có", "points", 3),
                            Map.of("code", "B", "text", "Không", "points", 1))))
            .toList());
    return body;
  }

  /** A draft, an answer and an invitation. */
  public static void someOfEverything(AccountFixture.Saved officer) throws SQLException {
    officer.request().body(draft("Phiếu mẫu")).post("/api/v1/surveys").then().statusCode(201);
    String facility =
        ProbeTable.read("SELECT id::text FROM facility WHERE deleted_at IS NULL LIMIT 1").get(0);
    add(officer.request(), answer(facility, "2018-05-01", best())).statusCode(201);
    officer
        .request()
        .body(with(Map.of("facilityIds", List.of(facility)), "expiresOn", inAMonth()))
        .post("/api/v1/survey-invitations")
        .then()
        .statusCode(201);
  }

  public static String inAMonth() {
    return LocalDate.now(VietnamTime.ZONE).plusDays(30).toString();
  }
}
