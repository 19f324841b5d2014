package vn.sxsh.outreach.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From which day on facilities are reached by completed activities: what target T1a counts. */
@ApplicationScoped
@Transactional
public class ReachService {

  /**
   * SQL for the FROM clause of a query over {@code facility f}: {@code reached.completed_on} is the
   * first day, from {@code :reachFrom} on, that a completed activity had the facility as a
   * participant; null when there is none. One probe of an index for each facility.
   */
  public static final String FIRST_DAY =
      """
      LEFT JOIN LATERAL (
        SELECT r.completed_on FROM outreach_reach r
        WHERE r.facility_id = f.id AND r.completed_on >= :reachFrom
        ORDER BY r.completed_on LIMIT 1) reached ON true
      """;

  private static final String FIRST_DAYS =
      """
      SELECT r.facility_id, CAST(min(r.completed_on) AS text) FROM outreach_reach r
      WHERE r.completed_on BETWEEN :reachFrom AND :reachTo GROUP BY r.facility_id
      """;

  private final EntityManager entityManager;

  ReachService(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * The first day in a period on which each facility was reached; those that were not are absent.
   */
  @SuppressWarnings("unchecked")
  public Map<UUID, LocalDate> firstDays(LocalDate from, LocalDate to) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(FIRST_DAYS)
            .setParameter("reachFrom", from)
            .setParameter("reachTo", to)
            .getResultList();
    Map<UUID, LocalDate> days = new HashMap<>();
    rows.forEach(row -> days.put((UUID) row[0], LocalDate.parse((String) row[1])));
    return days;
  }
}
