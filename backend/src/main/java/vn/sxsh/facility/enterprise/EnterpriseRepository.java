package vn.sxsh.facility.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over enterprises. */
@ApplicationScoped
public class EnterpriseRepository implements Records<Enterprise> {

  private static final Sorting SORTING =
      new Sorting("name", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("updatedAt", "updatedAt");

  /** Owns a site in the area, or none yet. */
  private static final String WITHIN =
      """
      (id in (select f.enterpriseId from Facility f
              where f.deletedAt is null and f.adminUnitId in :area)
       or id not in (select f.enterpriseId from Facility f
                     where f.deletedAt is null and f.enterpriseId is not null))
      """;

  private static final String OWNS =
      "id in (select f.enterpriseId from Facility f"
          + " where f.deletedAt is null and f.enterpriseId is not null)";

  /**
   * One page of the enterprises.
   *
   * @param area the units that the caller knows of; null for all
   */
  public Page<Enterprise> page(EnterpriseFilter filter, Set<UUID> area, PageRequest request) {
    ListQuery query = new ListQuery().where(WITHIN, "area", area);
    if (filter.withoutFacilities != null) {
      query.where(filter.withoutFacilities ? "not (" + OWNS + ")" : OWNS);
    }
    return query.search(filter.q, "ARRAY[?] || ?", "name, aliases").page(this, request, SORTING);
  }

  /** The enterprises with those ids, deleted ones too. */
  public List<Enterprise> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Enterprise.class, ids);
  }

  /** True when the enterprise owns a site in the area, or none yet. */
  public boolean isWithin(UUID id, Set<UUID> area) {
    return count("id = :id and " + WITHIN, Map.of("id", id, "area", area)) > 0;
  }

  /** True when the enterprise owns a site outside of the area too. */
  public boolean reachesBeyond(UUID id, Set<UUID> area) {
    return getEntityManager()
            .createQuery(
                "select count(*) from Facility where enterpriseId = :id and deletedAt is null"
                    + " and adminUnitId not in :area",
                Long.class)
            .setParameter("id", id)
            .setParameter("area", area)
            .getSingleResult()
        > 0;
  }

  /** True when a living facility belongs to the enterprise. */
  public boolean ownsFacilities(UUID id) {
    return count("id = :id and " + OWNS, Map.of("id", id)) > 0;
  }

  /** The living enterprise with that tax code. */
  public Optional<Enterprise> findByTaxCode(String taxCode) {
    return find("taxCode = ?1 and deletedAt is null", taxCode).firstResultOptional();
  }
}
