package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.sxsh.facility.cohort.CohortCounts;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.zone.ZoneService;
import vn.sxsh.plan.figure.TargetSeries.Group;
import vn.sxsh.plan.figure.TargetSeries.Share;
import vn.sxsh.reference.sector.SectorService;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.persistence.SqlConditions;

/** Puts counts into the groups that people speak of, and names these. */
@ApplicationScoped
class SeriesGroups {

  private static final String DIVISION =
      "SELECT 1 FROM sector_division g WHERE g.sector_id = f.sector_id";

  private final AdminUnitService units;
  private final SectorService sectors;
  private final ZoneService zones;

  SeriesGroups(AdminUnitService units, SectorService sectors, ZoneService zones) {
    this.units = units;
    this.sectors = sectors;
    this.zones = zones;
  }

  /** How a group is called, and which version of the name it is. */
  private record Heading(String label, LocalDate validTo, String vsicVersion) {

    static final Heading NONE = new Heading(null, null, null);

    Group group(String key, List<Share> shares) {
      return new Group(key.isEmpty() ? null : key, label, validTo, vsicVersion, shares);
    }
  }

  /** What makes groups of what was counted. What it needs of the days is read once. */
  UnaryOperator<CohortCounts> grouping(SeriesSplit split, List<LocalDate> days) {
    return switch (split) {
      case AREA -> {
        List<Map<UUID, UUID>> holders = days.stream().map(units::holdersOn).toList();
        yield counts -> byHolder(counts, holders);
      }
      case SECTOR -> this::byDivision;
      case NONE, SIZE, ZONE -> UnaryOperator.identity();
    };
  }

  /**
   * The conditions of the facilities that a count of the day puts into a group, over {@code
   * facility f}.
   *
   * @param key null: the group of what is not known
   */
  SqlConditions members(SeriesSplit split, String key, LocalDate day) {
    SqlConditions members = new SqlConditions();
    return switch (split) {
      case NONE -> members;
      case AREA -> inHolder(members, key, units.holdersOn(day));
      case SECTOR ->
          key == null
              ? members.add("NOT EXISTS (%s)".formatted(DIVISION))
              : members.add(
                  "EXISTS (%s AND g.division_id = :part)".formatted(DIVISION), "part", id(key));
      case SIZE ->
          key == null ? members.add("f.size IS NULL") : members.add("f.size = :part", "part", key);
      case ZONE ->
          key == null
              ? members.add("f.zone_id IS NULL")
              : members.add("f.zone_id = :part", "part", id(key));
    };
  }

  private static SqlConditions inHolder(
      SqlConditions members, String key, Map<UUID, UUID> holders) {
    List<UUID> held =
        holders.entrySet().stream()
            .filter(unit -> key == null || unit.getValue().toString().equals(key))
            .map(Map.Entry::getKey)
            .toList();
    String among = held.isEmpty() ? "false" : "f.admin_unit_id IN (:part)";
    return members
        .add(key == null ? "NOT (%s)".formatted(among) : among)
        .addIfGiven("true", "part", held);
  }

  private static UUID id(String key) {
    return UUID.fromString(key);
  }

  /** The groups with their names: sizes from the smallest, all else in Vietnamese order. */
  List<Group> named(SeriesSplit split, Map<String, List<Share>> shares) {
    Map<String, Heading> headings = headings(split, shares.keySet());
    return shares.entrySet().stream()
        .map(
            group ->
                headings
                    .getOrDefault(group.getKey(), Heading.NONE)
                    .group(group.getKey(), group.getValue()))
        .sorted(order(split))
        .toList();
  }

  /** Counted under the district that held the unit on each of the days. */
  private static CohortCounts byHolder(CohortCounts counts, List<Map<UUID, UUID>> holders) {
    Map<String, long[]> groups = new HashMap<>();
    counts
        .groups()
        .forEach(
            (unit, numbers) -> {
              for (int day = 0; day < numbers.length; day++) {
                UUID holder = holders.get(day).get(UUID.fromString(unit));
                group(groups, holder, numbers.length)[day] += numbers[day];
              }
            });
    return new CohortCounts(counts.days(), groups);
  }

  private CohortCounts byDivision(CohortCounts counts) {
    Map<UUID, UUID> divisions = sectors.divisions(ids(counts.groups().keySet()));
    Map<String, long[]> groups = new HashMap<>();
    counts
        .groups()
        .forEach(
            (sector, numbers) -> {
              UUID division = sector.isEmpty() ? null : divisions.get(UUID.fromString(sector));
              long[] group = group(groups, division, numbers.length);
              for (int day = 0; day < numbers.length; day++) {
                group[day] += numbers[day];
              }
            });
    return new CohortCounts(counts.days(), groups);
  }

  private static long[] group(Map<String, long[]> groups, UUID key, int days) {
    return groups.computeIfAbsent(key == null ? "" : key.toString(), group -> new long[days]);
  }

  private static Comparator<Group> order(SeriesSplit split) {
    return split == SeriesSplit.SIZE
        ? Comparator.comparing(
            group -> group.key() == null ? null : FacilitySize.valueOf(group.key()),
            Comparator.nullsLast(Comparator.naturalOrder()))
        : Comparator.comparing(
            Group::label,
            Comparator.nullsLast(Collator.getInstance(Locale.forLanguageTag("vi"))::compare));
  }

  private Map<String, Heading> headings(SeriesSplit split, Collection<String> keys) {
    return switch (split) {
      case AREA ->
          headings(units.refs(ids(keys)), unit -> new Heading(unit.name(), unit.validTo(), null));
      case SECTOR ->
          headings(
              sectors.refs(ids(keys)),
              sector ->
                  new Heading(sector.code() + " " + sector.name(), null, sector.vsicVersion()));
      case ZONE -> headings(zones.refs(ids(keys)), zone -> new Heading(zone.name(), null, null));
      case NONE, SIZE -> Map.of();
    };
  }

  private static <R> Map<String, Heading> headings(
      Map<UUID, R> refs, Function<R, Heading> heading) {
    return refs.entrySet().stream()
        .collect(
            Collectors.toMap(ref -> ref.getKey().toString(), ref -> heading.apply(ref.getValue())));
  }

  private static List<UUID> ids(Collection<String> keys) {
    return keys.stream().filter(key -> !key.isEmpty()).map(UUID::fromString).toList();
  }
}
