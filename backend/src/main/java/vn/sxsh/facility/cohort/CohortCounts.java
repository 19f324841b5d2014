package vn.sxsh.facility.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many facilities there were on each of some days.
 *
 * @param days the days, in their order
 * @param groups one number a day, by what they are split by; the key is empty for those that have
 *     none of it
 */
public record CohortCounts(List<LocalDate> days, Map<String, long[]> groups) {}
