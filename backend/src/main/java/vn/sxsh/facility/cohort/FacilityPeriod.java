package vn.sxsh.facility.cohort;

import java.time.LocalDate;

/**
 * A period in which something is true of one facility.
 *
 * @param fact what it tells of
 * @param fromOn the first day; null: always
 * @param toOn the first day on which it is not true any more; null: still
 */
public record FacilityPeriod(String fact, LocalDate fromOn, LocalDate toOn) {

  /** True when the day lies in the period. */
  public boolean holdsOn(LocalDate day) {
    return (fromOn == null || !fromOn.isAfter(day)) && (toOn == null || toOn.isAfter(day));
  }
}
