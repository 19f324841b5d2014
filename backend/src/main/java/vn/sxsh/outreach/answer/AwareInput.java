package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;

/**
 * The facilities that know the benefit of cleaner production by their latest answer (target T1b).
 */
@ApplicationScoped
class AwareInput implements TargetInput {

  private static final String AWARE =
      "SELECT s.facility_id, s.from_on, s.to_on FROM survey_awareness s WHERE s.aware";

  @Override
  public TargetFact fact() {
    return TargetFact.AWARE;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return FacilitySpans.of(AWARE);
  }
}
