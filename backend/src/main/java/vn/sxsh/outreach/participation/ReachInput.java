package vn.sxsh.outreach.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetFact;
import vn.sxsh.plan.figure.TargetInput;
import vn.sxsh.plan.ladder.EvidenceKind;
import vn.sxsh.plan.ladder.LadderEvidence;
import vn.sxsh.plan.ladder.LadderInput;
import vn.sxsh.plan.ladder.LadderStep;

/**
 * The facilities that completed activities about cleaner production have reached (target T1a): each
 * from the day on which the first of them ended, within the plan's period, and for good.
 */
@ApplicationScoped
class ReachInput implements TargetInput, LadderInput {

  private static final String FIRST_DAYS =
      """
      SELECT d.facility_id, d.reached_on AS from_on, CAST(NULL AS date) AS to_on
      FROM outreach_reach_day d
      WHERE d.reached_before < :reachedSince AND d.reached_on >= :reachedSince
      """;

  private final ParticipationRepository participations;

  ReachInput(ParticipationRepository participations) {
    this.participations = participations;
  }

  @Override
  public TargetFact fact() {
    return TargetFact.REACHED;
  }

  @Override
  public LadderStep step() {
    return LadderStep.REACHED;
  }

  @Override
  public FacilitySpans spans(LocalDate planStart) {
    return new FacilitySpans(FIRST_DAYS, Map.of("reachedSince", planStart));
  }

  @Override
  public List<LadderEvidence> evidence(UUID facilityId, LocalDate planStart) {
    return participations.listReaching(facilityId, planStart).stream()
        .map(
            activity ->
                new LadderEvidence(
                    activity.completedOn(),
                    EvidenceKind.OUTREACH_ACTIVITY,
                    true,
                    activity.id(),
                    activity.code() + " " + activity.title()))
        .toList();
  }
}
