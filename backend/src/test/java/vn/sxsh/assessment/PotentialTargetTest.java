package vn.sxsh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static vn.sxsh.assessment.AssessmentFixture.completed;
import static vn.sxsh.assessment.AssessmentFixture.reopen;
import static vn.sxsh.facility.FacilityFixture.FACILITIES;
import static vn.sxsh.facility.FacilityFixture.create;
import static vn.sxsh.facility.FacilityFixture.facility;
import static vn.sxsh.facility.FacilityFixture.unit;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.audit.ProbeTable;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;
import vn.sxsh.testing.DatabaseReset;

/** What scans mean for target T2: the latest completed one on or before a day decides. */
@QuarkusTest
class PotentialTargetTest {

  @Inject @All List<TargetInput> inputs;
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
  void theLatestCompletedOneOnOrBeforeADayCounts() throws SQLException {
    Map<String, Object> high = completed(officer, brick.get("id"), "2018-05-10", 3, 3, 3, 3, 3, 3);
    completed(officer, brick.get("id"), "2019-05-10", 0, 0, 0, 0, 0, 0);
    completed(officer, brick.get("id"), "2020-05-10", 2, 2, 1, 0, 1, 0);
    assertThat(withPotential()).containsExactly("2018-05-10 2019-05-10", "2020-05-10 -");
    reopen(officer.request(), high, 1).statusCode(200);
    assertThat(withPotential()).containsExactly("2020-05-10 -");
  }

  @Test
  void ofSeveralOfADayTheLastEnteredCounts() throws SQLException {
    completed(officer, brick.get("id"), "2018-05-10", 3, 3, 3, 3, 3, 3);
    completed(officer, brick.get("id"), "2018-05-10", 0, 0, 0, 0, 0, 0);
    assertThat(withPotential()).isEmpty();
  }

  @Test
  void theLadderOfTheFacilityAgreesAndTellsOnWhat() throws SQLException {
    PlanFixture.save();
    completed(officer, brick.get("id"), "2018-05-10", 3, 3, 3, 3, 3, 3);
    completed(officer, brick.get("id"), "2019-05-10", 0, 0, 0, 0, 0, 0);
    officer
        .request()
        .get(FACILITIES + "/" + brick.get("id") + "/ladder")
        .then()
        .statusCode(200)
        .rootPath("steps.find { it.step == 'POTENTIAL' }")
        .body("known", equalTo(true))
        .body("cells.holds", contains(false, false, true, false, false))
        .body("evidence.day", contains("2018-05-10", "2019-05-10"))
        .body("evidence.supports", contains(true, false))
        .body("evidence.kind", everyItem(equalTo("POTENTIAL_ASSESSMENT")))
        .body("evidence.id", everyItem(notNullValue()));
  }

  /** The periods that the target counts. */
  private List<String> withPotential() throws SQLException {
    String spans =
        inputs.stream()
            .filter(input -> input.fact() == TargetFact.POTENTIAL)
            .map(input -> input.spans(LocalDate.of(2016, 1, 1)).sql())
            .findFirst()
            .orElseThrow();
    return ProbeTable.read(
        "SELECT from_on || ' ' || coalesce(to_on::text, '-') FROM (%s) s WHERE facility_id = '%s' ORDER BY 1"
            .formatted(spans, brick.get("id")));
  }
}
