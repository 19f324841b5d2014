package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;

/** The facilities that have answered the survey, whatever they said. */
@ApplicationScoped
class AnsweredInput implements TargetInput {

  @Override
  public TargetFact fact() {
    return TargetFact.ANSWERED;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return FacilitySpans.of(AwareSpans.ANSWERED);
  }
}
