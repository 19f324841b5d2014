package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;
import vn.sxsh.plan.ladder.EvidenceKind;
import vn.sxsh.plan.ladder.LadderEvidence;
import vn.sxsh.plan.ladder.LadderInput;
import vn.sxsh.plan.ladder.LadderStep;

/**
 * The facilities that know the benefit of cleaner production by their latest answer (target T1b).
 */
@ApplicationScoped
class AwareInput implements TargetInput, LadderInput {

  private static final String AWARE =
      "SELECT s.facility_id, s.from_on, s.to_on FROM survey_awareness s WHERE s.aware";

  private final AnswerRepository answers;

  AwareInput(AnswerRepository answers) {
    this.answers = answers;
  }

  @Override
  public TargetFact fact() {
    return TargetFact.AWARE;
  }

  @Override
  public LadderStep step() {
    return LadderStep.AWARE;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return FacilitySpans.of(AWARE);
  }

  @Override
  public List<LadderEvidence> evidence(UUID facilityId, LocalDate planStart) {
    return answers.listByFacility(facilityId).stream()
        .map(
            answer ->
                new LadderEvidence(
                    answer.answeredOn, EvidenceKind.SURVEY_ANSWER, answer.aware, answer.id, null))
        .toList();
  }
}
