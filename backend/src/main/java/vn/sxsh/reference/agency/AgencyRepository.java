package vn.sxsh.reference.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.reference.Validity;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;

/** Queries over bodies, their focal points and successions. */
@ApplicationScoped
public class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

  private static final Sorting SORTING =
      new Sorting("name,-validFrom", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("code", "code")
          .allow("kind", "kind")
          .allow("validFrom", "validFrom")
          .allow("validTo", "validTo")
          .allow("updatedAt", "updatedAt");

  /** One page of the bodies. */
  public Page<Agency> page(AgencyFilter filter, PageRequest request) {
    return new ListQuery()
        .where(Validity.ON_DATE, "asOf", filter.asOf)
        .where("kind in :kinds", "kinds", filter.kinds)
        .where("parentId = :parentId", "parentId", filter.parentId)
        .where("adminUnitId = :adminUnitId", "adminUnitId", filter.adminUnitId)
        .search(filter.q, "ARRAY[?, ?] || ?", "code, name, aliases")
        .page(this, request, SORTING);
  }

  /** The living body with that id. */
  public Optional<Agency> findLiving(UUID id) {
    return find("id = ?1 and deletedAt is null", id).firstResultOptional();
  }

  /** The body with that id, deleted or not, locked until the transaction ends. */
  public Optional<Agency> findForEdit(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The living body of that code. */
  public Optional<Agency> findByCode(String code) {
    return find("upper(code) = upper(?1) and deletedAt is null", code).firstResultOptional();
  }

  /** The bodies with those ids, deleted ones too: old records go on naming them. */
  public List<Agency> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Agency.class, ids);
  }

  /** Every living body, those first that exist on a day. */
  public List<Agency> listExistingFirst(LocalDate asOf) {
    return find(
            "deletedAt is null order by case when "
                + Validity.ON_DATE
                + " then 0 else 1 end, validFrom desc nulls last, code",
            Map.of("asOf", asOf))
        .list();
  }

  /** How many living bodies stand directly below one. */
  public long countChildren(UUID id) {
    return count("parentId = ?1 and deletedAt is null", id);
  }

  /** The living focal points of those bodies, in the order of their mandates. */
  public List<FocalPoint> listFocalPoints(Collection<UUID> agencyIds) {
    return getEntityManager()
        .createQuery(
            "from FocalPoint where agencyId in :ids and deletedAt is null"
                + " order by mandateFrom desc nulls last, fullName, id",
            FocalPoint.class)
        .setParameter("ids", agencyIds)
        .getResultList();
  }

  /** The successions that begin or end at one of those bodies. */
  public List<AgencySuccession> listSuccessions(Collection<UUID> agencyIds) {
    return getEntityManager()
        .createQuery(
            "from AgencySuccession where (predecessorId in :ids or successorId in :ids)"
                + " and deletedAt is null order by effectiveOn, id",
            AgencySuccession.class)
        .setParameter("ids", agencyIds)
        .getResultList();
  }

  /** A body and every body that it took over from, at any remove. */
  @SuppressWarnings("unchecked")
  public List<UUID> listLineage(UUID id) {
    return getEntityManager()
        .createNativeQuery("SELECT agency_id FROM agency_lineage(:id)")
        .setParameter("id", id)
        .getResultList();
  }
}
