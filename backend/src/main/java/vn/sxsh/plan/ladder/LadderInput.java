package vn.sxsh.plan.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sxsh.facility.cohort.FacilitySpans;

/**
 * What the records of a feature say of a step. A feature above the plan offers a bean of this type
 * for each step that it knows; where a target counts the same, one bean is both this and a {@link
 * vn.sxsh.plan.figure.TargetInput}, with one method for the periods of both.
 */
public interface LadderInput {

  /** The step that it tells of. */
  LadderStep step();

  /**
   * When which facilities stand on the step, from what is known now.
   *
   * @param planStart the first day of the plan's period: what happened before does not count where
   *     the step says so
   */
  FacilitySpans spans(LocalDate planStart);

  /**
   * The records of one facility that the step rests on, the earliest first; those too that speak
   * against it.
   *
   * @param planStart as of {@link #spans}
   */
  List<LadderEvidence> evidence(UUID facilityId, LocalDate planStart);
}
