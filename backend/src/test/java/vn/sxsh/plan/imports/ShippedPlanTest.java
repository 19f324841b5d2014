package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.job.PlanImportService;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.testing.DatabaseReset;

/** The plan that comes with the program. */
@QuarkusTest
class ShippedPlanTest {

  @Inject PlanImportService imports;
  @Inject PlanRepository plans;

  @Test
  @ActivateRequestContext
  void itIsBroughtInOnceAndStaysAsPeopleHaveIt() {
    DatabaseReset.run();
    assertThat(imports.loadShipped()).isTrue();
    assertThat(plans.listByNumber("2549/KH-UBND"))
        .singleElement()
        .satisfies(plan -> assertThat(plan.status).isEqualTo(PlanStatus.ACTIVE));
    assertThat(imports.loadShipped()).isFalse();
    assertThat(plans.count()).isEqualTo(1);
  }
}
