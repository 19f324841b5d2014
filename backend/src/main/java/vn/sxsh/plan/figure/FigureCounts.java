package vn.sxsh.plan.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sxsh.facility.cohort.CohortCounts;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.facility.cohort.Split;
import vn.sxsh.facility.registry.FacilityFilter;

/**
 * The numbers behind the figures of one request. Targets share their denominators: each is counted
 * once.
 */
final class FigureCounts {

  private final CohortService cohorts;
  private final TargetInputs inputs;
  private final FacilityFilter filter;
  private final List<LocalDate> days;
  private final Split split;
  private final LocalDate planStart;
  private final List<FacilitySpans> always;
  private final Map<Asked, CohortCounts> counted = new HashMap<>();

  /**
   * Prepares the counts.
   *
   * @param always what must be true of every facility that is counted at all
   */
  FigureCounts(
      CohortService cohorts,
      TargetInputs inputs,
      FacilityFilter filter,
      List<LocalDate> days,
      Split split,
      LocalDate planStart,
      FacilitySpans... always) {
    this.cohorts = cohorts;
    this.inputs = inputs;
    this.filter = filter;
    this.days = days;
    this.split = split;
    this.planStart = planStart;
    this.always = List.of(always);
  }

  private record Asked(List<Criterion> criteria, boolean activeOnly) {}

  /**
   * How many facilities meet all criteria on each day, by what they are split by. The facilities of
   * a frozen list were active when it was frozen, and stay counted.
   */
  CohortCounts of(List<Criterion> criteria, boolean activeOnly) {
    List<Criterion> needed =
        criteria.stream()
            .filter(each -> criteria.stream().noneMatch(other -> other.fact().implies(each.fact())))
            .toList();
    return counted.computeIfAbsent(
        new Asked(needed, activeOnly && filter.cohort == null), this::count);
  }

  /** How many facilities there are on the last day, however they are split. */
  long total(List<Criterion> criteria, boolean activeOnly) {
    return of(criteria, activeOnly).groups().values().stream()
        .mapToLong(counts -> counts[counts.length - 1])
        .sum();
  }

  private CohortCounts count(Asked asked) {
    List<FacilitySpans> spans =
        Stream.concat(
                asked.criteria.stream()
                    .map(criterion -> criterion.within(inputs.spans(criterion.fact(), planStart))),
                always.stream())
            .toList();
    return cohorts.count(filter, days, spans, split, asked.activeOnly);
  }
}
