package vn.sxsh.outreach;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.persistence.Ids;

/** Made-up courses for officers and advisors. */
public final class CourseFixture {

  public static final String COURSES = "/api/v1/courses";

  private CourseFixture() {}

  /** A course of three days that the Department held in 2018. */
  public static Map<String, Object> course(String title) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("title", title);
    body.put("topic", "CLEANER_PRODUCTION");
    body.put("hours", 24);
    body.put("startsOn", "2018-05-09");
    body.put("endsOn", "2018-05-11");
    body.put("organiserId", PlanFixture.agency("SCT").toString());
    return body;
  }

  public static ValidatableResponse add(RequestSpecification as, Map<String, Object> body) {
    return as.body(body).post(COURSES).then();
  }

  /** Somebody who passed, with a certificate. */
  public static Map<String, Object> passed(
      String name, String phone, String number, String issuedOn, String expiresOn) {
    Map<String, Object> result = new HashMap<>();
    result.put("outcome", "PASSED");
    result.put("certificateNumber", number);
    result.put("issuedOn", issuedOn);
    result.put("expiresOn", expiresOn);
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("person", Map.of("fullName", name, "phone", phone));
    body.put("result", result);
    return body;
  }

  public static ValidatableResponse addResult(
      RequestSpecification as, Map<String, Object> course, Map<String, Object> body) {
    return as.body(body).post(COURSES + "/" + course.get("id") + "/results").then();
  }

  /** A course with somebody who passed. */
  public static void someOfEverything(AccountFixture.Saved officer) {
    Map<String, Object> course = course("Lớp bồi dưỡng mẫu");
    add(officer.request(), course).statusCode(201);
    addResult(
            officer.request(),
            course,
            passed("Học viên mẫu", "0912000222", "SXSH-01", "2018-05-20", "2021-05-19"))
        .statusCode(201);
  }
}
