package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sxsh.facility.cohort.CohortCounts;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.zone.ZoneRef;
import vn.sxsh.facility.zone.ZoneService;
import vn.sxsh.plan.figure.TargetSeries.Group;
import vn.sxsh.plan.figure.TargetSeries.Share;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.reference.sector.SectorService;
import vn.sxsh.reference.unit.AdminUnitRef;
import vn.sxsh.reference.unit.AdminUnitService;

/** Computes a target over the years of its plan, as a whole and by parts. */
@ApplicationScoped
@Transactional
public class SeriesService {

  private final CohortService cohorts;
  private final TargetInputs inputs;
  private final AdminUnitService units;
  private final SectorService sectors;
  private final ZoneService zones;

  SeriesService(
      CohortService cohorts,
      TargetInputs inputs,
      AdminUnitService units,
      SectorService sectors,
      ZoneService zones) {
    this.cohorts = cohorts;
    this.inputs = inputs;
    this.units = units;
    this.sectors = sectors;
    this.zones = zones;
  }

  /** The figures on the last day of each year of the plan until a day, and on that day. */
  TargetSeries series(Target target, Plan plan, SeriesRequest request, LocalDate asOf) {
    Reading reading = request.reading == null ? FigureService.official(target) : request.reading;
    List<LocalDate> days = days(plan, asOf);
    List<TargetFact> lacking = inputs.missing(reading.facts());
    if (!lacking.isEmpty()) {
      return new TargetSeries(
          reading, FigureState.INPUT_MISSING, lacking, days, null, List.of(), null);
    }
    FigureCounts counts =
        new FigureCounts(
            cohorts, inputs, request.facilities(), days, request.split.counted, plan.periodStart);
    boolean rate = reading.isRate();
    Map<String, long[]> above = grouped(request.split, counts.of(reading.numerator(), rate));
    Map<String, long[]> below =
        rate ? grouped(request.split, counts.of(reading.denominator(), true)) : above;
    List<Share> total = shares(sum(above.values(), days), rate ? sum(below.values(), days) : null);
    return new TargetSeries(
        reading,
        FigureState.COMPUTED,
        null,
        days,
        total,
        request.split == SeriesSplit.NONE
            ? List.of()
            : groups(request.split, above, below, days, rate),
        rate ? TrendLine.of(days, total, target.dueOn) : null);
  }

  /** The year ends within the plan's period that are over, and the day itself. */
  static List<LocalDate> days(Plan plan, LocalDate asOf) {
    LocalDate last = asOf.isAfter(plan.periodEnd) ? plan.periodEnd : asOf;
    List<LocalDate> days = new ArrayList<>();
    for (int year = plan.periodStart.getYear(); year <= last.getYear(); year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      if (end.isBefore(asOf) && !end.isAfter(plan.periodEnd)) {
        days.add(end);
      }
    }
    days.add(asOf);
    return days;
  }

  private Map<String, long[]> grouped(SeriesSplit split, CohortCounts counts) {
    return switch (split) {
      case AREA -> byHolder(counts);
      case SECTOR -> byDivision(counts);
      default -> counts.groups();
    };
  }

  /** Counted under the district that held the unit on each of the days. */
  private Map<String, long[]> byHolder(CohortCounts counts) {
    Map<String, long[]> groups = new HashMap<>();
    for (int at = 0; at < counts.days().size(); at++) {
      Map<UUID, UUID> holders = units.holdersOn(counts.days().get(at));
      int day = at;
      counts
          .groups()
          .forEach(
              (unit, numbers) -> {
                UUID holder = holders.get(UUID.fromString(unit));
                groups
                        .computeIfAbsent(
                            holder == null ? "" : holder.toString(),
                            key -> new long[numbers.length])[day] +=
                    numbers[day];
              });
    }
    return groups;
  }

  private Map<String, long[]> byDivision(CohortCounts counts) {
    Map<UUID, UUID> divisions = sectors.divisions(ids(counts.groups().keySet()));
    Map<String, long[]> groups = new HashMap<>();
    counts
        .groups()
        .forEach(
            (sector, numbers) ->
                add(
                    groups.computeIfAbsent(
                        sector.isEmpty() ? "" : divisions.get(UUID.fromString(sector)).toString(),
                        key -> new long[numbers.length]),
                    numbers));
    return groups;
  }

  private List<Group> groups(
      SeriesSplit split,
      Map<String, long[]> above,
      Map<String, long[]> below,
      List<LocalDate> days,
      boolean rate) {
    Map<String, String> labels = labels(split, below.keySet());
    long[] none = new long[days.size()];
    Comparator<Group> order =
        Comparator.comparing(
            group -> group.label() == null ? group.key() : group.label(),
            Comparator.nullsLast(Collator.getInstance(Locale.forLanguageTag("vi"))::compare));
    return below.entrySet().stream()
        .filter(group -> IntStream.range(0, days.size()).anyMatch(at -> group.getValue()[at] > 0))
        .map(
            group ->
                new Group(
                    group.getKey().isEmpty() ? null : group.getKey(),
                    labels.get(group.getKey()),
                    shares(
                        above.getOrDefault(group.getKey(), none), rate ? group.getValue() : null)))
        .sorted(order)
        .toList();
  }

  private Map<String, String> labels(SeriesSplit split, Collection<String> keys) {
    return switch (split) {
      case AREA -> named(units.refs(ids(keys)), AdminUnitRef::name);
      case SECTOR -> named(sectors.refs(ids(keys)), sector -> sector.code() + " " + sector.name());
      case ZONE -> named(zones.refs(ids(keys)), ZoneRef::name);
      default -> Map.of();
    };
  }

  private static <R> Map<String, String> named(Map<UUID, R> refs, Function<R, String> name) {
    return refs.entrySet().stream()
        .collect(
            Collectors.toMap(ref -> ref.getKey().toString(), ref -> name.apply(ref.getValue())));
  }

  private static List<UUID> ids(Collection<String> keys) {
    return keys.stream().filter(key -> !key.isEmpty()).map(UUID::fromString).toList();
  }

  private static long[] sum(Collection<long[]> parts, List<LocalDate> days) {
    long[] sum = new long[days.size()];
    parts.forEach(part -> add(sum, part));
    return sum;
  }

  private static void add(long[] sum, long[] part) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += part[at];
    }
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
