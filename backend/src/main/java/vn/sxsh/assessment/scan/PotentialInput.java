package vn.sxsh.assessment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;

/** The facilities whose latest completed assessment found potential (target T2). */
@ApplicationScoped
class PotentialInput implements TargetInput {

  private static final String WITH_POTENTIAL =
      "SELECT s.facility_id, s.from_on, s.to_on FROM assessment_standing s WHERE s.potential";

  @Override
  public TargetFact fact() {
    return TargetFact.POTENTIAL;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return FacilitySpans.of(WITH_POTENTIAL);
  }
}
