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

  void persist(FacilityPart part) {
    entityManager.persist(part);
  }
}
