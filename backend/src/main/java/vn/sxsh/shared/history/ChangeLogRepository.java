package vn.sxsh.shared.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Queries over the change log that every feature may need. */
@ApplicationScoped
public class ChangeLogRepository {

  /** Which of a record's fields names it, the best first. */
  private static final String LABEL =
      """
      coalesce(after ->> 'title', after ->> 'name', after ->> 'display_name', after ->> 'text',
               after ->> 'label', after ->> 'number', after ->> 'code')
      """;

  private static final String LABELS =
      """
      SELECT DISTINCT ON (record_id) record_id, left(%1$s, 200) FROM change_log
      WHERE record_id IN (:ids) AND %1$s IS NOT NULL ORDER BY record_id, xid DESC, id DESC
      """
          .formatted(LABEL);

  private final EntityManager entityManager;

  ChangeLogRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Entries older than {@code before} (null: from the newest), newest first.
   *
   * @param condition SQL over {@code change_log c} with named parameters
   */
  @SuppressWarnings("unchecked")
  public List<LoggedChange> listNewestFirst(
      String condition, Map<String, ?> values, ChangeCursor before, int limit) {
    String older =
        before == null
            ? ""
            : " AND (c.xid, c.id) < (CAST(CAST(:beforeXid AS text) AS xid8), :beforeId)";
    Query query =
        entityManager.createNativeQuery(
            "SELECT "
                + LoggedChange.COLUMNS
                + " FROM change_log c WHERE "
                + condition
                + older
                + " ORDER BY c.xid DESC, c.id DESC",
            LoggedChange.class);
    values.forEach(query::setParameter);
    if (before != null) {
      query.setParameter("beforeXid", Long.toString(before.transaction()));
      query.setParameter("beforeId", before.number());
    }
    return query.setMaxResults(limit).getResultList();
  }

  /** What those records are called, as far as the log knows. */
  public Map<UUID, String> labels(Collection<UUID> ids) {
    Map<UUID, String> labels = new HashMap<>();
    if (!ids.isEmpty()) {
      @SuppressWarnings("unchecked")
      List<Object[]> rows =
          entityManager.createNativeQuery(LABELS).setParameter("ids", ids).getResultList();
      rows.forEach(row -> labels.put((UUID) row[0], (String) row[1]));
    }
    return labels;
  }
}
