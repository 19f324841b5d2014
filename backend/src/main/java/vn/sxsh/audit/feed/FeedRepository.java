package vn.sxsh.audit.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import vn.sxsh.shared.history.ChangeCursor;
import vn.sxsh.shared.history.LoggedChange;

/** Reads the change log forward. */
@ApplicationScoped
public class FeedRepository {

  /**
   * Nothing of a transaction is read while an older one still runs: that one's entries sort before,
   * and a reader that had gone past them would never see them.
   */
  static final String SETTLED = "c.xid < pg_snapshot_xmin(pg_current_snapshot())";

  private static final String NEXT =
      "SELECT "
          + LoggedChange.COLUMNS
          + """
          FROM change_log c
          WHERE (c.xid, c.id) > (CAST(CAST(:xid AS text) AS xid8), :id)
            AND c.record_type IN (:types) AND %s
          ORDER BY c.xid, c.id
          """;

  private final EntityManager entityManager;

  FeedRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The settled entries of those types behind the cursor, oldest first. */
  List<LoggedChange> listNext(ChangeCursor after, Collection<String> types, int limit) {
    return listNext(after, types, limit, SETTLED);
  }

  /** With the order's guard as a parameter, so that a test can show what happens without it. */
  @SuppressWarnings("unchecked")
  List<LoggedChange> listNext(
      ChangeCursor after, Collection<String> types, int limit, String guard) {
    return entityManager
        .createNativeQuery(NEXT.formatted(guard), LoggedChange.class)
        .setParameter("xid", Long.toString(after.transaction()))
        .setParameter("id", after.number())
        .setParameter("types", types)
        .setMaxResults(limit)
        .getResultList();
  }
}
