package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;

/** The facilities that have answered the survey, whatever they said. */
@ApplicationScoped
class AnsweredInput implements TargetInput {

  private static final String FIRST_ANSWERS =
      """
      SELECT s.facility_id, s.from_on, CAST(NULL AS date) AS to_on
      FROM survey_awareness s WHERE s.earliest
      """;

  @Override
  public TargetFact fact() {
    return TargetFact.ANSWERED;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return FacilitySpans.of(FIRST_ANSWERS);
  }
}
