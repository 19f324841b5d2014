package vn.sxsh.reference.sector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.ByIds;

/** Queries over sectors. */
@ApplicationScoped
public class SectorRepository implements PanacheRepositoryBase<Sector, UUID> {

  private static final Sorting SORTING =
      new Sorting("version,section,depth,code", "id")
          .allow("version", "vsicVersion")
          .allow("section", "section")
          .allow("depth", "case when level = 1 then 0 else 1 end")
          .allow("level", "level")
          .allow("code", "code")
          .allow("name", "sql('(? collate \"vi-x-icu\")', name)");

  /** How many codes lie directly below one. */
  public record ChildCount(String vsicVersion, String parentCode, long count) {}

  /** One page of the sectors, in the order of the classification. */
  public Page<Sector> page(SectorFilter filter, PageRequest request) {
    return new ListQuery()
        .where(
            "vsicVersion = :version",
            "version",
            filter.version == null ? null : filter.version.year())
        .where("parentCode = :parent", "parent", filter.parent)
        .where("level = :level", "level", filter.level)
        .search(filter.q, "ARRAY[?, ?]", "code, name")
        .page(this, request, SORTING);
  }

  /** How many codes lie directly below each of those codes, in every version. */
  public List<ChildCount> childCounts(Collection<String> codes) {
    return getEntityManager()
        .createQuery(
            "select new vn.sxsh.reference.sector.SectorRepository$ChildCount("
                + "vsicVersion, parentCode, count(*))"
                + " from Sector where parentCode in :codes group by vsicVersion, parentCode",
            ChildCount.class)
        .setParameter("codes", codes)
        .getResultList();
  }

  /** The sectors with their divisions. */
  @SuppressWarnings("unchecked")
  public List<Object[]> listDivisions(Collection<UUID> ids) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT sector_id, division_id FROM sector_division WHERE sector_id IN (:ids)")
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The sectors with those ids. */
  public List<Sector> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Sector.class, ids);
  }
}
