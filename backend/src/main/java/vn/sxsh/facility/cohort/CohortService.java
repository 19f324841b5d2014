package vn.sxsh.facility.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.facility.cohort.CohortRepository.Row;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.persistence.SqlConditions;

/**
 * Counts the facilities that are active and meet all of some conditions, on each of some days.
 * Active on a day: began to produce on or before it, and was not closed on or before it (plan,
 * §I.2b).
 */
@ApplicationScoped
@Transactional
public class CohortService {

  private final CohortRepository cohorts;

  CohortService(CohortRepository cohorts) {
    this.cohorts = cohorts;
  }

  /**
   * The conditions of the facilities that a count of a day counts, for a list of the registry of
   * that day: those that meet all of {@code together}, and not all of {@code unless} when it is
   * given.
   */
  public static SqlConditions members(
      List<FacilitySpans> together, List<FacilitySpans> unless, boolean activeOnly) {
    SqlConditions members = new SqlConditions();
    if (activeOnly) {
      members.add(FacilityQuery.ACTIVE);
      members.add("(f.operating_from IS NULL OR f.operating_from <= :asOf)");
    }
    together.forEach(spans -> members.add(among(spans)));
    together.forEach(spans -> spans.values().forEach(members::bind));
    if (!unless.isEmpty()) {
      members.add(
          unless.stream()
              .map(CohortService::among)
              .collect(Collectors.joining(" AND ", "NOT (", ")")));
      unless.forEach(spans -> spans.values().forEach(members::bind));
    }
    return members;
  }

  private static String among(FacilitySpans spans) {
    return "f.id IN (%s)".formatted(spans.onDay());
  }

  /**
   * How many facilities of the filter, and of what the caller may know, meet all conditions.
   *
   * @param filter of today's registry: without a day of its own
   * @param days in ascending order
   * @param activeOnly false to count those too that do not work any more, or not yet
   */
  public CohortCounts count(
      FacilityFilter filter,
      List<LocalDate> days,
      List<FacilitySpans> together,
      Split split,
      boolean activeOnly) {
    Map<String, long[]> groups = new TreeMap<>();
    for (Row row : cohorts.count(filter, days, together, split, activeOnly)) {
      long[] counts =
          groups.computeIfAbsent(
              row.groupKey() == null ? "" : row.groupKey(), key -> new long[days.size()]);
      for (int day = row.firstDay(); day < row.endDay(); day++) {
        counts[day] += row.facilities();
      }
    }
    return new CohortCounts(days, groups);
  }

  /**
   * The periods of one facility, by what they tell of. What the caller may know is not asked.
   *
   * @param facts by names of the program, never from outside
   */
  public Map<String, List<FacilityPeriod>> periods(
      UUID facility, Map<String, FacilitySpans> facts) {
    return facts.isEmpty()
        ? Map.of()
        : cohorts.listPeriods(facility, facts).stream()
            .collect(Collectors.groupingBy(FacilityPeriod::fact));
  }
}
