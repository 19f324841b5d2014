package vn.sxsh.facility.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Queries over the parts of facilities. */
@ApplicationScoped
public class PartRepository {

  /**
   * The four lists as one document: every look at a facility reads them, and one statement costs
   * less than four.
   */
  private static final String READ =
      """
      SELECT CAST(json_build_object(
        'identifiers', (
          SELECT coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'value', p.value,
            'source', p.source, 'validFrom', p.valid_from, 'validTo', p.valid_to)
            ORDER BY p.ordinal, p.id), '[]')
          FROM facility_identifier p WHERE p.facility_id = :facility AND p.deleted_at IS NULL),
        'contacts', (
          SELECT coalesce(json_agg(json_build_object('id', p.id, 'fullName', p.full_name,
            'position', p.position, 'phone', p.phone, 'email', p.email, 'purpose', p.purpose,
            'audience', p.audience) ORDER BY p.ordinal, p.id), '[]')
          FROM facility_contact p WHERE p.facility_id = :facility AND p.deleted_at IS NULL
            AND (p.audience = 'STAFF' OR :confidential)),
        'lines', (
          SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name,
            'technology', p.technology, 'startedYear', p.started_year, 'capacity', p.capacity,
            'capacityUnit', p.capacity_unit) ORDER BY p.ordinal, p.id), '[]')
          FROM process_line p WHERE p.facility_id = :facility AND p.deleted_at IS NULL),
        'products', (
          SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'unit', p.unit,
            'lineId', p.line_id) ORDER BY p.ordinal, p.id), '[]')
          FROM facility_product p WHERE p.facility_id = :facility AND p.deleted_at IS NULL)
      ) AS text)
      """;

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  private final EntityManager entityManager;

  PartRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The living parts of all kinds; contacts for few only with the right to see them. */
  PartsResponse read(UUID facilityId, boolean confidential) {
    String parts =
        (String)
            entityManager
                .createNativeQuery(READ)
                .setParameter("facility", facilityId)
                .setParameter("confidential", confidential)
                .getSingleResult();
    try {
      return JSON.readValue(parts, PartsResponse.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
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
