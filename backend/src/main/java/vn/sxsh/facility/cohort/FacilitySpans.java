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
