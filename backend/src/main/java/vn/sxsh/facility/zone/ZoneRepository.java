package vn.sxsh.facility.zone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over industrial zones. */
@ApplicationScoped
public class ZoneRepository implements Records<IndustrialZone> {

  private static final Sorting SORTING =
      new Sorting("name", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("code", "code")
          .allow("kind", "kind");

  /** One page of the zones. */
  public Page<IndustrialZone> page(ZoneFilter filter, PageRequest request) {
    return new ListQuery()
        .where("kind in :kinds", "kinds", filter.kinds)
        .search(filter.q, "ARRAY[?, ?]", "code, name")
        .page(this, request, SORTING);
  }

  /** The zones with those ids, deleted ones too. */
  public List<IndustrialZone> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), IndustrialZone.class, ids);
  }

  /** How many living facilities stand in a zone. */
  public long countFacilities(UUID zone) {
    return getEntityManager()
        .createQuery(
            "select count(*) from Facility where zoneId = :zone and deletedAt is null", Long.class)
        .setParameter("zone", zone)
        .getSingleResult();
  }
}
