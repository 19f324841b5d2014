package vn.sxsh.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.OrderingMode;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;

/** Loads several records at once. */
public final class ByIds {

  private ByIds() {}

  /**
   * The records with those ids, each once and in no order; what is not there is left out. A query
   * with an {@code in} list would be translated to SQL anew at every call.
   */
  public static <E> List<E> load(EntityManager entityManager, Class<E> type, Collection<UUID> ids) {
    return entityManager
        .unwrap(Session.class)
        .findMultiple(
            type,
            ids.stream().distinct().toList(),
            SessionCheckMode.ENABLED,
            OrderingMode.UNORDERED);
  }
}
