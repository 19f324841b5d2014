package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts who took part: a facility or a person counts once however many activities. */
@ApplicationScoped
public class FigureRepository {

  private static final String OF_EACH =
      """
      SELECT a.id,
        (SELECT count(DISTINCT p.facility_id) FROM outreach_facility p
         JOIN facility f ON f.id = p.facility_id AND f.deleted_at IS NULL
         WHERE p.activity_id = a.id AND p.deleted_at IS NULL) AS facilities,
        (SELECT count(DISTINCT t.person_id) FROM outreach_attendance t
         WHERE t.activity_id = a.id AND t.deleted_at IS NULL) AS people
      FROM unnest(CAST(string_to_array(:ids, ',') AS uuid[])) AS a(id)
      """;

  /** A first run tells the audience of all its re-runs; facilities and people are read once. */
  private static final String OF_PERIOD =
      """
      WITH a AS (
        SELECT a.* FROM outreach_activity a
        WHERE a.deleted_at IS NULL AND a.status = 'COMPLETED' AND a.ends_on BETWEEN :from AND :to),
      reached AS (
        SELECT r.facility_id, bool_or(r.cleaner_production) AS cleaner, bool_or(r.energy_saving) AS saving
        FROM outreach_reach r JOIN facility f ON f.id = r.facility_id AND f.deleted_at IS NULL
        WHERE r.completed_on BETWEEN :from AND :to GROUP BY r.facility_id),
      present AS (
        SELECT n.person_id, bool_or(a.cleaner_production) AS cleaner, bool_or(a.energy_saving) AS saving
        FROM a JOIN outreach_attendance n ON n.activity_id = a.id AND n.deleted_at IS NULL
        GROUP BY n.person_id),
      held AS (
        SELECT t.topic, count(*) AS activities, coalesce(sum(a.cost), 0) AS cost,
               coalesce(sum(a.audience) FILTER (WHERE a.rerun_of_id IS NULL), 0) AS audience
        FROM a CROSS JOIN (VALUES ('ANY'), ('CLEANER_PRODUCTION'), ('ENERGY_SAVING')) t (topic)
        WHERE CASE t.topic WHEN 'ANY' THEN true WHEN 'CLEANER_PRODUCTION' THEN a.cleaner_production
              ELSE a.energy_saving END
        GROUP BY t.topic),
      f AS (SELECT count(*) AS whole, count(*) FILTER (WHERE cleaner) AS cleaner,
                   count(*) FILTER (WHERE saving) AS saving FROM reached),
      p AS (SELECT count(*) AS whole, count(*) FILTER (WHERE cleaner) AS cleaner,
                   count(*) FILTER (WHERE saving) AS saving FROM present)
      SELECT t.topic, coalesce(h.activities, 0), coalesce(h.audience, 0), coalesce(h.cost, 0),
             CASE t.topic WHEN 'ANY' THEN f.whole WHEN 'CLEANER_PRODUCTION' THEN f.cleaner ELSE f.saving END,
             CASE t.topic WHEN 'ANY' THEN p.whole WHEN 'CLEANER_PRODUCTION' THEN p.cleaner ELSE p.saving END
      FROM (VALUES ('ANY'), ('CLEANER_PRODUCTION'), ('ENERGY_SAVING')) t (topic)
      LEFT JOIN held h ON h.topic = t.topic CROSS JOIN f CROSS JOIN p
      ORDER BY t.topic
      """;

  private final EntityManager entityManager;

  FigureRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The figures of each of the activities that anybody took part in. */
  @SuppressWarnings("unchecked")
  Map<UUID, Figures> of(Collection<UUID> activities) {
    Map<UUID, Figures> figures = new HashMap<>();
    if (activities.isEmpty()) {
      return figures;
    }
    List<Object[]> rows =
        entityManager
            .createNativeQuery(OF_EACH)
            .setParameter(
                "ids", activities.stream().map(UUID::toString).collect(Collectors.joining(",")))
            .getResultList();
    for (Object[] row : rows) {
      Figures found = new Figures((Long) row[1], (Long) row[2]);
      if (!found.equals(Figures.NONE)) {
        figures.put((UUID) row[0], found);
      }
    }
    return figures;
  }

  /** What was completed in a period: of all, then of each topic. */
  @SuppressWarnings("unchecked")
  List<SummaryResponse.Line> ofPeriod(LocalDate from, LocalDate to) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(OF_PERIOD)
            .setParameter("from", from)
            .setParameter("to", to)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new SummaryResponse.Line(
                    "ANY".equals(row[0]) ? null : OutreachTopic.valueOf((String) row[0]),
                    ((Number) row[1]).longValue(),
                    ((Number) row[4]).longValue(),
                    ((Number) row[5]).longValue(),
                    ((Number) row[2]).longValue(),
                    ((Number) row[3]).longValue()))
        .toList();
  }
}
