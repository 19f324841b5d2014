package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.sxsh.facility.cohort.CohortCounts;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.figure.TargetSeries.Group;
import vn.sxsh.plan.figure.TargetSeries.Share;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/** Computes a target over the years of its plan, as a whole and by parts. */
@ApplicationScoped
@Transactional
public class SeriesService {

  private final CohortService cohorts;
  private final TargetInputs inputs;
  private final SeriesGroups groups;
  private final PartAims aims;
  private final CurrentCaller caller;

  SeriesService(
      CohortService cohorts,
      TargetInputs inputs,
      SeriesGroups groups,
      PartAims aims,
      CurrentCaller caller) {
    this.cohorts = cohorts;
    this.inputs = inputs;
    this.groups = groups;
    this.aims = aims;
    this.caller = caller;
  }

  /** The figures on the last day of each year of the plan until a day, and on that day. */
  TargetSeries series(
      Target target, Reading reading, Plan plan, SeriesRequest request, LocalDate asOf) {
    TargetSeries found = of(target, reading, countsOver(plan, request, request.split, asOf));
    return withAims(target, found, request, request.split, aims.of(List.of(target.id)));
  }

  /**
   * The series with what is wanted in its years, where that can be said of it.
   *
   * @param wanted by target
   */
  TargetSeries withAims(
      Target target,
      TargetSeries found,
      FigureFilter filter,
      SeriesSplit split,
      Map<UUID, List<PartAim>> wanted) {
    List<PartAim> ofTarget = wanted.getOrDefault(target.id, List.of());
    Scope.Kind reach = caller.get().scope().kind();
    boolean official = found.reading() == FigureService.official(target);
    return ofTarget.isEmpty() || found.total() == null || !official || !filter.isEverything()
        ? found
        : found.with(
            YearAims.of(
                target,
                found,
                split,
                ofTarget,
                reach == Scope.Kind.PROVINCE || reach == Scope.Kind.AGENCY));
  }

  /** The numbers of the years, for all targets of a plan. */
  YearCounts countsOver(Plan plan, FigureFilter filter, SeriesSplit split, LocalDate asOf) {
    List<LocalDate> days = days(plan, asOf);
    return new YearCounts(
        days,
        split,
        new FigureCounts(
            cohorts, inputs, filter.facilities(), days, split.counted, plan.periodStart));
  }

  /** The same of the records alone that nobody had confirmed for a year on each of the days. */
  YearCounts unconfirmedOver(Plan plan, FigureFilter filter, SeriesSplit split, LocalDate asOf) {
    List<LocalDate> days = days(plan, asOf);
    return new YearCounts(
        days,
        split,
        new FigureCounts(
            cohorts,
            inputs,
            filter.facilities(),
            days,
            split.counted,
            plan.periodStart,
            FacilitySpans.UNCONFIRMED));
  }

  /** What is counted on each of some days. */
  record YearCounts(List<LocalDate> days, SeriesSplit split, FigureCounts counts) {}

  /** One target of these numbers. */
  TargetSeries of(Target target, Reading reading, YearCounts years) {
    List<LocalDate> days = years.days;
    List<TargetFact> lacking = inputs.missing(reading.facts());
    if (!lacking.isEmpty()) {
      return new TargetSeries(
          reading, FigureState.INPUT_MISSING, lacking, days, null, List.of(), null, null);
    }
    FigureCounts counts = years.counts;
    boolean rate = reading.isRate();
    UnaryOperator<CohortCounts> grouping = groups.grouping(years.split, days);
    Map<String, long[]> above = grouping.apply(counts.of(reading.numerator(), rate)).groups();
    Map<String, long[]> below =
        rate ? grouping.apply(counts.of(reading.denominator(), true)).groups() : above;
    List<Share> total = shares(sum(above.values(), days), rate ? sum(below.values(), days) : null);
    return new TargetSeries(
        reading,
        FigureState.COMPUTED,
        null,
        days,
        total,
        years.split == SeriesSplit.NONE ? List.of() : parts(years.split, above, below, days, rate),
        rate ? TrendLine.of(days, total, target.dueOn) : null,
        null);
  }

  /** The year ends within the plan's period that are over, and the day itself. */
  public static List<LocalDate> days(Plan plan, LocalDate asOf) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = plan.periodStart.getYear(); year <= plan.periodEnd.getYear(); year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      if (end.isBefore(asOf) && !end.isAfter(plan.periodEnd)) {
        days.add(end);
      }
    }
    days.add(asOf);
    return days;
  }

  private List<Group> parts(
      SeriesSplit split,
      Map<String, long[]> above,
      Map<String, long[]> below,
      List<LocalDate> days,
      boolean rate) {
    long[] none = new long[days.size()];
    Map<String, List<Share>> shares = new HashMap<>();
    below.forEach(
        (key, numbers) -> {
          if (LongStream.of(numbers).anyMatch(number -> number > 0)) {
            shares.put(key, shares(above.getOrDefault(key, none), rate ? numbers : null));
          }
        });
    return groups.named(split, shares);
  }

  private static long[] sum(Collection<long[]> parts, List<LocalDate> days) {
    long[] sum = new long[days.size()];
    for (long[] part : parts) {
      for (int at = 0; at < sum.length; at++) {
        sum[at] += part[at];
      }
    }
    return sum;
  }

  private static List<Share> shares(long[] above, long[] below) {
    return IntStream.range(0, above.length)
        .mapToObj(
            at ->
                below == null
                    ? new Share(above[at], null, null)
                    : new Share(above[at], below[at], FigureMaker.percent(above[at], below[at])))
        .toList();
  }
}
