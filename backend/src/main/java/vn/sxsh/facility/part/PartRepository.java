package vn.sxsh.facility.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Queries over the parts of facilities. */
@ApplicationScoped
public class PartRepository {

  private final EntityManager entityManager;

  PartRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The living parts of one kind, in their order. */
  <P extends FacilityPart> List<P> list(Class<P> kind, UUID facilityId) {
    return entityManager
        .createQuery(
            "from %s where facilityId = :facility and deletedAt is null order by ordinal, id"
                .formatted(kind.getSimpleName()),
            kind)
        .setParameter("facility", facilityId)
        .getResultList();
  }

  /** The part of that facility which was removed from its list, or null. */
  <P extends FacilityPart> P removed(Class<P> kind, UUID facilityId, UUID id) {
    // By a query, so that a part of another facility is not loaded: its id is refused when it is
    // saved.
    return entityManager
        .createQuery(
            "from %s where id = :id and facilityId = :facility and deletedAt is not null"
                .formatted(kind.getSimpleName()),
            kind)
        .setParameter("id", id)
        .setParameter("facility", facilityId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  void persist(FacilityPart part) {
    entityManager.persist(part);
  }
}
