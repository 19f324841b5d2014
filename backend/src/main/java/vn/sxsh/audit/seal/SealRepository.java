package vn.sxsh.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** The seals; the database alone writes them. */
@ApplicationScoped
class SealRepository {

  private final EntityManager entityManager;

  SealRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The newest seal, with the number of entries that all seals hold. */
  record LastSeal(Long id, Long entries, byte[] hash, Instant sealedAt) {}

  int write(int most) {
    return (Integer)
        entityManager
            .createNativeQuery("SELECT change_seal_write(:most)")
            .setParameter("most", most)
            .getSingleResult();
  }

  Long findFirstBroken() {
    return (Long)
        entityManager.createNativeQuery("SELECT change_seal_first_broken()").getSingleResult();
  }

  LastSeal findLast() {
    return (LastSeal)
        entityManager
            .createNativeQuery(
                "SELECT coalesce(max(id), 0), coalesce(sum(entries), 0)::bigint,"
                    + " (array_agg(hash ORDER BY id DESC))[1], max(sealed_at) FROM change_seal",
                LastSeal.class)
            .getSingleResult();
  }

  Instant findSealedAt(long id) {
    return (Instant)
        entityManager
            .createNativeQuery("SELECT sealed_at FROM change_seal WHERE id = :id")
            .setParameter("id", id)
            .getSingleResult();
  }
}
