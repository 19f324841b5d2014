package vn.sxsh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.sxsh.assessment.AssessmentFixture.SETS;
import static vn.sxsh.assessment.AssessmentFixture.SHIPPED;
import static vn.sxsh.assessment.AssessmentFixture.add;
import static vn.sxsh.assessment.AssessmentFixture.completed;
import static vn.sxsh.assessment.AssessmentFixture.draft;
import static vn.sxsh.assessment.AssessmentFixture.marks;
import static vn.sxsh.assessment.AssessmentFixture.scan;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.assessment.criteria.ShippedCriteriaService;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.facility.FacilityFixture;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.testing.DatabaseReset;

/** The versions of the criteria: which one counts, and that a used one is final. */
@QuarkusTest
class CriteriaSetTest {

  @Inject ShippedCriteriaService shipped;
  private AccountFixture.Saved officer;
  private Map<String, Object> brick;

  @BeforeEach
  void aFacility() {
    DatabaseReset.run();
    officer = AccountFixture.of(Role.DEPARTMENT_OFFICER).save();
    brick = facility("Lò gạch mẫu", unit("051", "2019-01-01"));
    create(officer.request(), brick).statusCode(201);
  }

  @Test
  @ActivateRequestContext
  void theProgramBringsTheCriteriaOfThePlanOnce() {
    officer
        .request()
        .get(SETS)
        .then()
        .statusCode(200)
        .body("id", contains(SHIPPED))
        .body("[0].current", equalTo(true))
        .body("[0].highFrom", equalTo(65.0f))
        .body("[0].mediumFrom", equalTo(40.0f))
        .body("[0].criteria", hasSize(6))
        .body("[0].criteria.weight.sum()", equalTo(100));
    assertThat(shipped.load()).isFalse();
  }

  @Test
  void aPublishedDraftIsUsedFromThenOnAndOldScoresStay() {
    Map<String, Object> old = completed(officer, brick.get("id"), "2018-05-01", 3, 2, 1, 0, 1, 2);
    Map<String, Object> body = draft("Bộ tiêu chí mẫu");
    officer.request().body(body).post(SETS).then().statusCode(201).body("number", equalTo(2));
    add(
            officer.request(),
            FacilityFixture.with(
                scan(brick.get("id"), "2018-06-01", marks()), "criteriaSetId", body.get("id")))
        .statusCode(422)
        .body("code", equalTo("CRITERIA_NOT_PUBLISHED"));
    put(body, 0, "title", "Bộ tiêu chí 2").statusCode(200).body("title", equalTo("Bộ tiêu chí 2"));
    officer
        .request()
        .header("If-Match", "\"1\"")
        .post(SETS + "/" + body.get("id") + "/publication")
        .then()
        .statusCode(200)
        .body("current", equalTo(true));
    officer
        .request()
        .get(SETS + "/" + body.get("id"))
        .then()
        .statusCode(200)
        .body("title", equalTo("Bộ tiêu chí 2"))
        .body("current", equalTo(true));
    Map<String, Object> fresh =
        scan(
            brick.get("id"),
            "2018-06-01",
            List.of(
                Map.of("criterion", "P", "mark", 1),
                Map.of("criterion", "N", "mark", 1),
                Map.of("criterion", "A", "mark", 0)));
    add(officer.request(), fresh)
        .statusCode(201)
        .body("criteriaSet.number", equalTo(2))
        .body("score", equalTo(66.7f))
        .body("level", equalTo("MEDIUM"));
    officer
        .request()
        .get(AssessmentFixture.ASSESSMENTS + "/" + old.get("id"))
        .then()
        .body("score", equalTo(53.3f))
        .body("criteriaSet.number", equalTo(1));
    put(body, 2, "mediumFrom", 10).statusCode(409).body("code", equalTo("CRITERIA_USED"));
    assertThat(
            catchThrowable(
                () -> ProbeTable.write("UPDATE criteria_set SET high_from = 90 WHERE number = 1")))
        .hasMessageContaining("the criteria are used");
  }

  @Test
  void criteriaThatCannotBeScoredAreRefused() {
    refused(FacilityFixture.with(draft("Mẫu"), "highFrom", 50), "CRITERIA_LEVELS");
    List<Map<String, Object>> criteria = criteria(draft("Mẫu"));
    refused(
        FacilityFixture.with(draft("Mẫu"), "criteria", with(criteria, 1, "aspect", "POTENTIAL")),
        "CRITERIA_ASPECT_MISSING");
    refused(
        FacilityFixture.with(draft("Mẫu"), "criteria", with(criteria, 1, "code", "P")),
        "CRITERIA_CODE_TWICE");
    refused(
        FacilityFixture.with(
            draft("Mẫu"),
            "criteria",
            with(
                criteria,
                2,
                "marks",
                List.of(Map.of("mark", 1, "text", "Một"), Map.of("mark", 2, "text", "Hai")))),
        "CRITERIA_SCALE");
  }

  private void refused(Map<String, Object> body, String code) {
    officer.request().body(body).post(SETS).then().statusCode(422).body("code", equalTo(code));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> criteria(Map<String, Object> body) {
    return (List<Map<String, Object>>) body.get("criteria");
  }

  private static List<Map<String, Object>> with(
      List<Map<String, Object>> criteria, int at, String field, Object value) {
    List<Map<String, Object>> changed = new ArrayList<>(criteria);
    changed.set(at, FacilityFixture.with(criteria.get(at), field, value));
    return changed;
  }

  private ValidatableResponse put(
      Map<String, Object> body, int version, String field, Object value) {
    return officer
        .request()
        .header("If-Match", "\"" + version + "\"")
        .body(FacilityFixture.with(body, field, value))
        .put(SETS + "/" + body.get("id"))
        .then();
  }
}
