package vn.sxsh.plan.figure;

import java.time.LocalDate;
import vn.sxsh.facility.cohort.FacilitySpans;

/**
 * What the records of a feature say of facilities, for the figures of targets. A feature above the
 * plan offers a bean of this type for each fact that it knows.
 */
public interface TargetInput {

  /** What the periods tell of. */
  TargetFact fact();

  /**
   * When it is true of which facilities, from what is known now. The facts of saving answer a
   * {@code value} besides: per cent saved, in that period.
   *
   * @param planStart the first day of the plan's period: what happened before does not count where
   *     the target says so (T1a)
   */
  FacilitySpans spans(LocalDate planStart);
}
