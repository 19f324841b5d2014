package vn.sxsh.audit.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The words that the change log is searched by; the database alone writes them. */
@ApplicationScoped
class ChangeWordRepository {

  private final EntityManager entityManager;

  ChangeWordRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  int write(int most) {
    return (Integer)
        entityManager
            .createNativeQuery("SELECT change_word_write(:most)")
            .setParameter("most", most)
            .getSingleResult();
  }
}
