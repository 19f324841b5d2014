package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.text.SearchText;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Turns a filter and the caller's scope into SQL over {@code facility f}: the one place that
 * decides which rows a list, count, map, pivot or export is about.
 */
@ApplicationScoped
public class FacilityQuery {

  private static final String NOW = "facility f";

  /** What every facility is, since its day. */
  private static final String STILL =
      """
      SELECT n.id, n.version, n.code, n.name, n.aliases, n.enterprise_id, n.tax_code,
             n.admin_unit_id, n.address, n.zone_id, n.latitude, n.longitude, n.location_check,
             n.sector_id, n.size, n.employees, n.pollution_risk, n.status, n.operating_from,
             n.annual_toe, n.annual_toe_year, n.visibility, n.last_confirmed_on, n.completeness,
             n.updated_at, n.deleted_at, n.search, n.since, n.location_reason, n.note,
             n.since AS from_on, CAST(NULL AS date) AS to_on
      FROM facility n
      """;

  /** What they were before. */
  private static final String BEFORE =
      """
      SELECT n.id, n.version, n.code, p.name, n.aliases, p.enterprise_id, p.tax_code,
             p.admin_unit_id, p.address, p.zone_id, p.latitude, p.longitude, n.location_check,
             p.sector_id, p.size, n.employees, n.pollution_risk, p.status, n.operating_from,
             n.annual_toe, n.annual_toe_year, n.visibility, n.last_confirmed_on, n.completeness,
             n.updated_at, n.deleted_at, p.search, p.valid_from AS since, n.location_reason, n.note,
             p.valid_from AS from_on, p.valid_to AS to_on
      FROM facility_past p JOIN facility n ON n.id = p.facility_id
      WHERE p.deleted_at IS NULL
      """;

  /**
   * What every facility is and was: a row is true from {@code f.from_on} (null: always) until
   * before {@code f.to_on} (null: still).
   */
  public static final String HISTORY = "(%s UNION ALL %s) f".formatted(STILL, BEFORE);

  /** What is true on a day. */
  private static final String ON_DAY =
      """
      (SELECT f.* FROM %s
       WHERE (f.from_on IS NULL OR f.from_on <= :asOf) AND (f.to_on IS NULL OR f.to_on > :asOf)) f
      """;

  /** The registry of a day: what is true since before it, and what was true then and is over. */
  private static final String AS_OF = ON_DAY.formatted(HISTORY);

  /** Works, or stands still for a while: neither planned nor closed nor gone. */
  public static final String ACTIVE = "f.status IN ('OPERATING', 'SUSPENDED')";

  /** In the units of the array of that name. */
  static final String IN_AREA = "f.admin_unit_id = ANY (:%s)";

  private static final String IN_SECTOR =
      """
      f.sector_id IN (
        SELECT s.id FROM sector s JOIN sector top ON top.id = :sector
        WHERE s.vsic_version = top.vsic_version
          AND CASE WHEN top.level = 1 THEN s.section = top.code
                   ELSE starts_with(s.code, top.code) AND s.level >= top.level END)
      """;

  private static final String IN_DISTRICT =
      """
      f.admin_unit_id = ANY (ARRAY(
        SELECT g.unit_id FROM admin_unit_district g WHERE g.district_id = :district))
      """;

  private static final String IN_DIVISION =
      """
      f.sector_id IN (SELECT g.sector_id FROM sector_division g WHERE g.division_id = :division)
      """;

  private static final String FROZEN =
      """
      f.id IN (SELECT m.facility_id FROM facility_cohort_member m
               JOIN facility_cohort k ON k.id = m.cohort_id AND k.deleted_at IS NULL
               WHERE m.cohort_id = :cohort)
      """;

  /** Declared use of a year that reaches the threshold of that year; few declare any. */
  public static final String LARGE_ENERGY_USER =
      "coalesce(f.annual_toe IS NOT NULL"
          + " AND f.annual_toe >= energy_threshold_of(f.annual_toe_year), false)";

  /** One or two letters begin a word, and an index tells; within words they would be everywhere. */
  private static final int SHORTEST_PART = 3;

  /** As an array, because with a subquery beside it the text would be looked for row by row. */
  private static final String BY_CONTACT =
      """
      f.id = ANY (ARRAY(SELECT c.facility_id FROM facility_contact c
                        WHERE c.deleted_at IS NULL AND %s))
      """;

  /** The kept counts in the shape of rows; each stands for {@code n} of them. */
  private static final String COUNTS =
      "(SELECT k.*, CAST(NULL AS timestamptz) AS deleted_at FROM facility_count k) f";

  private final FacilityScope scope;

  FacilityQuery(FacilityScope scope) {
    this.scope = scope;
  }

  /** The rows to look at, for a FROM clause. */
  public String from(FacilityFilter filter) {
    return filter.asOf == null ? NOW : AS_OF;
  }

  /** The same rows in parts that an index can be read along. */
  List<String> sources(FacilityFilter filter) {
    return filter.asOf == null
        ? List.of(NOW)
        : List.of(ON_DAY.formatted("(" + STILL + ") f"), ON_DAY.formatted("(" + BEFORE + ") f"));
  }

  /** The units that all rows of the filter lie in, if an area is asked for or is all that shows. */
  public Optional<Units> units(FacilityFilter filter) {
    if (filter.area != null) {
      return Optional.of(new Units("area"));
    }
    return scope.isArea() ? Optional.of(new Units("scope")) : Optional.empty();
  }

  /**
   * As {@link #from}, with a number {@code f.n} of facilities a row: from the kept counts when the
   * filter asks for nothing that they do not tell, so that the cost does not grow with the rows.
   */
  public String counted(FacilityFilter filter) {
    return isCounted(filter) ? COUNTS : "(SELECT f.*, 1 AS n FROM %s) f".formatted(from(filter));
  }

  /** True when the kept counts tell how many rows the filter has. */
  boolean isCounted(FacilityFilter filter) {
    return filter.asksOnlyWhatIsCounted() && !scope.isOneFacility();
  }

  /** The condition under which the caller may know of a row, and nothing more. */
  public SqlConditions visible() {
    SqlConditions conditions = new SqlConditions();
    scope.narrow(conditions);
    return conditions;
  }

  /** The conditions that a row must meet. */
  public SqlConditions where(FacilityFilter filter) {
    SqlConditions conditions = visible();
    if (filter.asOf != null) {
      conditions.bind("asOf", filter.asOf);
    }
    if (filter.besides != null) {
      conditions.and(filter.besides);
    }
    search(filter.q, conditions);
    if (filter.without != null) {
      filter.without.forEach(value -> conditions.add(value.condition));
    }
    if (filter.largeEnergyUser != null) {
      if (!scope.seesConfidential()) {
        throw CommonProblem.FORBIDDEN.raise();
      }
      conditions.add(
          filter.largeEnergyUser
              ? "f.annual_toe IS NOT NULL AND " + LARGE_ENERGY_USER
              : "NOT " + LARGE_ENERGY_USER);
    }
    if (filter.neverConfirmed != null) {
      conditions.add(
          filter.neverConfirmed
              ? "f.last_confirmed_on IS NULL"
              : "f.last_confirmed_on IS NOT NULL");
    }
    return conditions
        .addIfGiven("f.admin_unit_id = :unit", "unit", filter.unit)
        .addIfGiven(IN_DISTRICT, "district", filter.district)
        .addIfGiven(IN_DIVISION, "division", filter.division)
        .addIfGiven(
            IN_AREA.formatted("area"), "area", filter.area == null ? null : scope.area(filter.area))
        .addIfGiven(IN_SECTOR, "sector", filter.sector)
        .addIfGiven("f.size IN (:sizes)", "sizes", names(filter.sizes))
        .addIfGiven("f.status IN (:statuses)", "statuses", names(filter.statuses))
        .addIfGiven("f.pollution_risk IN (:risks)", "risks", names(filter.risks))
        .addIfGiven("f.zone_id = :zone", "zone", filter.zone)
        .addIfGiven("f.enterprise_id = :enterprise", "enterprise", filter.enterprise)
        .addIfGiven("f.location_check IN (:checks)", "checks", names(filter.locationChecks))
        .addIfGiven("f.completeness >= :filledFrom", "filledFrom", filter.completenessFrom)
        .addIfGiven("f.completeness <= :filledTo", "filledTo", filter.completenessTo)
        .addIfGiven(
            "(f.last_confirmed_on IS NULL OR f.last_confirmed_on < :confirmed)",
            "confirmed",
            filter.notConfirmedSince)
        .addIfGiven(FROZEN, "cohort", filter.cohort)
        .addIfGiven(
            "f.updated_at >= :changed", "changed", VietnamTime.startOf(filter.changedSince));
  }

  private void search(String typed, SqlConditions conditions) {
    String plain = typed == null ? "" : SearchText.normalise(typed);
    if (plain.isEmpty()) {
      return;
    }
    String literal = plain.replaceAll("([\\\\%_])", "\\\\$1");
    boolean begins = plain.length() < SHORTEST_PART;
    conditions.bind("pattern", begins ? literal + "%" : "%" + literal + "%");
    if (begins) {
      conditions.bind("later", "% " + literal + "%");
    }
    String found = matches("f.search", begins);
    conditions.add(
        scope.seesConfidential()
            ? "(%s OR %s)".formatted(found, BY_CONTACT.formatted(matches("c.search", begins)))
            : found);
  }

  private static String matches(String column, boolean begins) {
    String like = column + " LIKE :pattern ESCAPE '\\'";
    return begins ? "(%s OR %s LIKE :later ESCAPE '\\')".formatted(like, column) : like;
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values == null ? null : values.stream().<String>map(Enum::name).toList();
  }
}
