package vn.sxsh.assessment.scan;

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

/** The facilities whose latest completed assessment found potential (target T2). */
@ApplicationScoped
class PotentialInput implements TargetInput, LadderInput {

  private static final String WITH_POTENTIAL =
      "SELECT s.facility_id, s.from_on, s.to_on FROM assessment_standing s WHERE s.potential";

  private final AssessmentRepository assessments;

  PotentialInput(AssessmentRepository assessments) {
    this.assessments = assessments;
  }

  @Override
  public TargetFact fact() {
    return TargetFact.POTENTIAL;
  }

  @Override
  public LadderStep step() {
    return LadderStep.POTENTIAL;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return FacilitySpans.of(WITH_POTENTIAL);
  }

  @Override
  public List<LadderEvidence> evidence(UUID facilityId, LocalDate planStart) {
    return assessments.listCompleted(facilityId).stream()
        .map(
            scan ->
                new LadderEvidence(
                    scan.assessedOn,
                    EvidenceKind.POTENTIAL_ASSESSMENT,
                    scan.level.hasPotential(),
                    scan.id,
                    null))
        .toList();
  }
}
