package vn.sxsh.reference.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

/** Queries over administrative units. */
@ApplicationScoped
public class AdminUnitRepository implements PanacheRepositoryBase<AdminUnit, UUID> {

  private static final Sorting SORTING =
      new Sorting("level,name,-validFrom", "id")
          .allow("name", "sql('(? collate \"vi-x-icu\")', shortName)")
          .allow("code", "code")
          .allow("level", "level")
          .allow("kind", "kind")
          .allow("validFrom", "validFrom")
          .allow("validTo", "validTo");

  private static final String CHILD_COUNTS =
      """
      SELECT u.id, count(c.id)
      FROM admin_unit u
      CROSS JOIN LATERAL (SELECT coalesce(CAST(:asOf AS date), u.valid_to - 1, :today) AS day) d
      LEFT JOIN admin_unit c ON c.parent_code = u.code
       AND daterange(c.valid_from, c.valid_to) @> d.day
      WHERE u.id IN (:ids)
      GROUP BY u.id
      """;

  private static final String HOLDERS =
      """
      WITH holder AS (
        SELECT u.id FROM admin_unit u
        WHERE daterange(u.valid_from, u.valid_to) @> CAST(:day AS date)
          AND u.level = (
            SELECT min(o.level) FROM admin_unit o
            WHERE o.level > 1 AND daterange(o.valid_from, o.valid_to) @> CAST(:day AS date)))
      SELECT area.unit_id, min(CAST(holder.id AS text)) AS holder_id
      FROM holder CROSS JOIN LATERAL admin_unit_area(holder.id) area
      GROUP BY area.unit_id HAVING count(*) = 1
      """;

  /** One page of the units, from the province down, in the order of their names. */
  public Page<AdminUnit> page(AdminUnitFilter filter, PageRequest request) {
    return new ListQuery()
        .where(Validity.ON_DATE, "asOf", filter.asOf)
        .where("parentCode = :parent", "parent", filter.parent)
        .where("kind in :kinds", "kinds", filter.kinds)
        .search(filter.q, "ARRAY[?, ?, ?]", "code, name, shortName")
        .page(this, request, SORTING);
  }

  /** Every version of the units with those codes. */
  public List<AdminUnit> listByCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  /** The units with those ids. */
  public List<AdminUnit> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), AdminUnit.class, ids);
  }

  /** The version of a unit that is valid on a day. */
  public Optional<AdminUnit> findByCode(String code, LocalDate asOf) {
    return find("code = :code and " + Validity.ON_DATE, Map.of("code", code, "asOf", asOf))
        .firstResultOptional();
  }

  /** The successions that begin or end at one of those units. */
  public List<AdminUnitSuccession> listSuccessions(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery(
            "from AdminUnitSuccession where predecessorId in :ids or successorId in :ids",
            AdminUnitSuccession.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** How many units lie directly below each, on a day or else on the last day of the unit. */
  @SuppressWarnings("unchecked")
  public Map<UUID, Long> childCounts(Collection<UUID> ids, LocalDate asOf, LocalDate today) {
    Map<UUID, Long> counts = new HashMap<>();
    if (!ids.isEmpty()) {
      List<Object[]> rows =
          getEntityManager()
              .createNativeQuery(CHILD_COUNTS)
              .setParameter("asOf", asOf)
              .setParameter("today", today)
              .setParameter("ids", ids)
              .getResultList();
      rows.forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
    }
    return counts;
  }

  /** The communes of a day whose centre is known. */
  public List<AdminUnit> listCommunes(LocalDate asOf) {
    return list("level = 3 and latitude is not null and " + Validity.ON_DATE, Map.of("asOf", asOf));
  }

  /** How many units of each kind there are on a day. */
  public List<KindCount> countByKind(LocalDate asOf) {
    return getEntityManager()
        .createQuery(
            "select new vn.sxsh.reference.unit.AdminUnitRepository$KindCount(kind, count(*))"
                + " from AdminUnit where "
                + Validity.ON_DATE
                + " group by kind order by kind",
            KindCount.class)
        .setParameter("asOf", asOf)
        .getResultList();
  }

  /** All that lies or lay below a unit, the unit included, with what came before and after. */
  @SuppressWarnings("unchecked")
  public List<UUID> listArea(UUID area) {
    return getEntityManager()
        .createNativeQuery("SELECT unit_id FROM admin_unit_area(:area)")
        .setParameter("area", area)
        .getResultList();
  }

  /**
   * Which district of a day holds, or held, each version of a unit; the commune where no districts
   * are. What went to several of them belongs to none.
   */
  @SuppressWarnings("unchecked")
  public List<Object[]> listHoldersOn(LocalDate day) {
    return getEntityManager().createNativeQuery(HOLDERS).setParameter("day", day).getResultList();
  }

  /** Those of the areas that a unit lies or lay in. */
  @SuppressWarnings("unchecked")
  public List<UUID> listAreasAround(UUID unit, Collection<UUID> areas) {
    return getEntityManager()
        .createNativeQuery(
            "SELECT a.id FROM admin_unit a WHERE a.id IN (:areas) AND admin_unit_within(:unit, a.id)")
        .setParameter("areas", areas)
        .setParameter("unit", unit)
        .getResultList();
  }

  /** A kind of unit and how many there are. */
  public record KindCount(AdminUnitKind kind, long count) {}
}
