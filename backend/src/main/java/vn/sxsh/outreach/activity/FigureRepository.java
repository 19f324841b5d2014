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

  /** A first run tells the audience of all its re-runs. */
  private static final String OF_PERIOD =
      """
      WITH a AS (
        SELECT a.* FROM outreach_activity a
        WHERE a.deleted_at IS NULL AND a.status = 'COMPLETED' AND a.ends_on BETWEEN :from AND :to),
      t (topic) AS (VALUES ('ANY'), ('CLEANER_PRODUCTION'), ('ENERGY_SAVING'))
      SELECT t.topic,
        (SELECT count(*) FROM a WHERE %1$s) AS activities,
        (SELECT coalesce(sum(a.audience), 0) FROM a WHERE %1$s AND a.rerun_of_id IS NULL) AS audience,
        (SELECT coalesce(sum(a.cost), 0) FROM a WHERE %1$s) AS cost,
        (SELECT count(DISTINCT p.facility_id) FROM a
         JOIN outreach_facility p ON p.activity_id = a.id AND p.deleted_at IS NULL
         JOIN facility f ON f.id = p.facility_id AND f.deleted_at IS NULL WHERE %1$s) AS facilities,
        (SELECT count(DISTINCT n.person_id) FROM a
         JOIN outreach_attendance n ON n.activity_id = a.id AND n.deleted_at IS NULL WHERE %1$s) AS people
      FROM t ORDER BY t.topic
      """
          .formatted(
              "CASE t.topic WHEN 'ANY' THEN true WHEN 'CLEANER_PRODUCTION' THEN a.cleaner_production"
                  + " ELSE a.energy_saving END");

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
