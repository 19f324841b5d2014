package vn.sxsh.outreach;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.shared.persistence.Ids;

/** Made-up outreach activities as a client would send them. */
public final class OutreachFixture {

  public static final String ACTIVITIES = "/api/v1/outreach-activities";

  private OutreachFixture() {}

  /** A training about cleaner production that the Department held in 2018, completed. */
  public static Map<String, Object> training(String title) {
    Map<String, Object> body = new HashMap<>();
    body.put("id", Ids.next().toString());
    body.put("kind", "TRAINING");
    body.put("title", title);
    body.put("topics", List.of("CLEANER_PRODUCTION"));
    body.put("organiserId", PlanFixture.agency("SCT").toString());
    body.put("startsOn", "2018-05-10");
    body.put("endsOn", "2018-05-11");
    body.put("status", "COMPLETED");
    return body;
  }

  /** A broadcast of the same day. */
  public static Map<String, Object> broadcast(String title) {
    Map<String, Object> body = training(title);
    body.put("kind", "BROADCAST");
    body.put("outlet", "Đài mẫu");
    return body;
  }

  public static ValidatableResponse add(RequestSpecification as, Map<String, Object> body) {
    return as.body(body).post(ACTIVITIES).then();
  }

  public static ValidatableResponse put(
      RequestSpecification as, Map<String, Object> body, int version) {
    return as.header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(ACTIVITIES + "/" + body.get("id"))
        .then();
  }

  /** A training and a broadcast with its re-run. */
  public static void someOfEverything(AccountFixture.Saved officer) {
    Map<String, Object> training = training("Lớp tập huấn mẫu");
    add(officer.request(), training).statusCode(201);
    String path = ACTIVITIES + "/" + training.get("id");
    officer
        .request()
        .body(Map.of("fullName", "Người Mẫu", "phone", "0912000111"))
        .post(path + "/people")
        .then()
        .statusCode(201);
    officer.request().post(path + "/check-in").then().statusCode(201);
    Map<String, Object> first = broadcast("Phóng sự mẫu");
    add(officer.request(), first).statusCode(201);
    Map<String, Object> rerun = broadcast("Phóng sự mẫu, phát lại");
    rerun.put("rerunOfId", first.get("id"));
    add(officer.request(), rerun).statusCode(201);
  }
}
