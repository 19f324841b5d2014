package vn.sxsh.facility.cohort;

import java.util.Map;

/**
 * The periods in which something is true of facilities, such as "reached by an outreach activity".
 *
 * @param sql a query that answers {@code facility_id, from_on, to_on}: true from the first day
 *     (null: always) until before the last (null: still). The periods of one facility never
 *     overlap, or it would count twice.
 * @param values the named parameters of the query; its author prefixes them, for they share their
 *     names with those of other queries
 */
public record FacilitySpans(String sql, Map<String, Object> values) {

  /**
   * The facilities whose record nobody had confirmed within the year before the day, or later: the
   * same as {@code notConfirmedSince} a year before it, for many days at once. A year before 29
   * February is 28 February, so nothing begins on such a day.
   */
  public static final FacilitySpans UNCONFIRMED =
      of(
          """
          SELECT n.id AS facility_id,
                 CAST(n.last_confirmed_on + interval '1 year' AS date)
                   + CASE WHEN to_char(n.last_confirmed_on + interval '1 year 1 day', 'MMDD') = '0229'
                          THEN 2 ELSE 1 END AS from_on,
                 CAST(NULL AS date) AS to_on
          FROM facility n
          """);

  /** The facilities of which it is true on a day, the parameter {@code :asOf}. */
  String onDay() {
    return "SELECT c.facility_id FROM (%s) c WHERE (c.from_on IS NULL OR c.from_on <= :asOf)"
            .formatted(sql)
        + " AND (c.to_on IS NULL OR c.to_on > :asOf)";
  }

  /** Periods of a query without parameters. */
  public static FacilitySpans of(String sql) {
    return new FacilitySpans(sql, Map.of());
  }
}
