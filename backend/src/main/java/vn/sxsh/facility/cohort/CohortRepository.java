package vn.sxsh.facility.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.persistence.SqlConditions;

/** Counts active facilities over many days in one pass. */
@ApplicationScoped
public class CohortRepository {

  /**
   * What is true together from the latest start until before the earliest end is true on those of
   * the days whose numbers lie in between. Counting by these numbers, and not by the day, reads
   * every facility once. The days stand in queries of their own, so that their text is read once
   * and not for every row.
   */
  private static final String COUNT =
      """
      SELECT group_key, first_day, end_day, count(*) AS facilities
      FROM (SELECT %s AS group_key,
                   coalesce(width_bucket(greatest(%s) - 1, (SELECT CAST(:days AS date[]))), 0) AS first_day,
                   coalesce(width_bucket(least(%s) - 1, (SELECT CAST(:days AS date[]))), :all) AS end_day
            FROM %s %s WHERE %s) facility
      WHERE first_day < end_day
      GROUP BY 1, 2, 3
      """;

  private static final String PERIODS =
      """
      SELECT CAST('%s' AS text) AS fact, c.from_on, c.to_on FROM (%s) c
      WHERE c.facility_id = :facility\
      """;

  private final FacilityQuery query;
  private final Session session;

  CohortRepository(FacilityQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /** So many facilities on the days from the one number until before the other. */
  record Row(String groupKey, Integer firstDay, Integer endDay, Long facilities) {}

  List<Row> count(
      FacilityFilter filter,
      List<LocalDate> days,
      List<FacilitySpans> together,
      Split split,
      boolean activeOnly) {
    SqlConditions where =
        query
            .where(filter)
            .add(activeOnly ? FacilityQuery.ACTIVE : "true")
            .bind("days", literal(days))
            .bind("all", days.size());
    List<String> starts =
        new ArrayList<>(List.of("f.from_on", activeOnly ? "f.operating_from" : "f.from_on"));
    List<String> ends = new ArrayList<>(List.of("f.to_on", "CAST(NULL AS date)"));
    StringBuilder joins = new StringBuilder();
    for (int at = 0; at < together.size(); at++) {
      joins.append(
          " JOIN (%s) c%d ON c%d.facility_id = f.id".formatted(together.get(at).sql(), at, at));
      starts.add("c%d.from_on".formatted(at));
      ends.add("c%d.to_on".formatted(at));
      together.get(at).values().forEach(where::bind);
    }
    String sql =
        COUNT.formatted(
            split.sql,
            String.join(", ", starts),
            String.join(", ", ends),
            FacilityQuery.HISTORY,
            joins,
            where.sql());
    return where.applyTo(session.createNativeQuery(sql, Row.class)).getResultList();
  }

  /** The periods of one facility, in one query however many facts are asked for. */
  List<FacilityPeriod> listPeriods(UUID facility, Map<String, FacilitySpans> facts) {
    SqlConditions values = new SqlConditions().bind("facility", facility);
    List<String> parts = new ArrayList<>();
    facts.forEach(
        (fact, spans) -> {
          parts.add(PERIODS.formatted(fact, spans.sql()));
          spans.values().forEach(values::bind);
        });
    String sql = String.join(" UNION ALL ", parts);
    return values.applyTo(session.createNativeQuery(sql, FacilityPeriod.class)).getResultList();
  }

  private static String literal(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
