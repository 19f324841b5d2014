package vn.sxsh.reference.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;

/** Queries over groups of bodies and their members. */
@ApplicationScoped
public class AgencyGroupRepository implements PanacheRepositoryBase<AgencyGroup, UUID> {

  private static final Sorting SORTING =
      new Sorting("name", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)")
          .allow("code", "code")
          .allow("updatedAt", "updatedAt");

  private static final String MEMBERS_ON =
      """
      select m from AgencyGroupMember m join Agency a on a.id = m.agencyId
      where m.groupId in :groups and m.deletedAt is null and a.deletedAt is null
        and (m.validFrom is null or m.validFrom <= :asOf) and (m.validTo is null or m.validTo > :asOf)
        and (a.validFrom is null or a.validFrom <= :asOf) and (a.validTo is null or a.validTo > :asOf)
      order by sql('(? collate "vi-x-icu")', a.name), m.id
      """;

  private static final String MEMBERS =
      """
      select m from AgencyGroupMember m join Agency a on a.id = m.agencyId
      where m.groupId in :groups and m.deletedAt is null and a.deletedAt is null
      order by sql('(? collate "vi-x-icu")', a.name), m.validFrom, m.id
      """;

  /** One page of the groups. */
  public Page<AgencyGroup> page(AgencyGroupFilter filter, PageRequest request) {
    return new ListQuery()
        .where(
            "id in (select m.groupId from AgencyGroupMember m"
                + " where m.agencyId = :agencyId and m.deletedAt is null)",
            "agencyId",
            filter.agencyId)
        .search(filter.q, "ARRAY[?, ?] || ?", "code, name, aliases")
        .page(this, request, SORTING);
  }

  /** The living group with that id. */
  public Optional<AgencyGroup> findLiving(UUID id) {
    return find("id = ?1 and deletedAt is null", id).firstResultOptional();
  }

  /** The group with that id, deleted or not, locked until the transaction ends. */
  public Optional<AgencyGroup> findForEdit(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The living group of that code. */
  public Optional<AgencyGroup> findByCode(String code) {
    return find("upper(code) = upper(?1) and deletedAt is null", code).firstResultOptional();
  }

  /** The groups with those ids, deleted ones too. */
  public List<AgencyGroup> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), AgencyGroup.class, ids);
  }

  /** Every living group. */
  public List<AgencyGroup> listLiving() {
    return list("deletedAt is null order by code");
  }

  /** The members of those groups, on a day or of all times, in the order of their names. */
  public List<AgencyGroupMember> listMembers(Collection<UUID> groups, LocalDate asOf) {
    var query =
        getEntityManager()
            .createQuery(asOf == null ? MEMBERS : MEMBERS_ON, AgencyGroupMember.class)
            .setParameter("groups", groups);
    return (asOf == null ? query : query.setParameter("asOf", asOf)).getResultList();
  }

  /** The memberships of a body that reach beyond a day. */
  public List<AgencyGroupMember> listMembershipsAfter(UUID agencyId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "from AgencyGroupMember where agencyId = :agency and deletedAt is null"
                + " and (validTo is null or validTo > :day) order by groupId, validFrom",
            AgencyGroupMember.class)
        .setParameter("agency", agencyId)
        .setParameter("day", day)
        .getResultList();
  }

  /** The groups that a body belongs to on a day. */
  public List<UUID> listGroupsOf(UUID agencyId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select m.groupId from AgencyGroupMember m where m.agencyId = :agency"
                + " and m.deletedAt is null and (m.validFrom is null or m.validFrom <= :day)"
                + " and (m.validTo is null or m.validTo > :day)",
            UUID.class)
        .setParameter("agency", agencyId)
        .setParameter("day", day)
        .getResultList();
  }
}
