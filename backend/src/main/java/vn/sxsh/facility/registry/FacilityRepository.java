package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.shared.paging.Keyset;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over facilities; lists hold what the caller may know of, and nothing else. */
@ApplicationScoped
public class FacilityRepository implements Records<Facility> {

  private static final Keyset<FacilityRow> SORTING =
      new Keyset<>("name", "f.id", FacilityRow::id)
          .allow("name", "f.name COLLATE \"vi-x-icu\"", name -> name, FacilityRow::name)
          .allow("code", "f.code", code -> code, FacilityRow::code)
          .allow(
              "adminUnit",
              "u.short_name COLLATE \"vi-x-icu\"",
              name -> name,
              FacilityRow::unitShortName)
          .allowMissing("sector", "s.code", code -> code, FacilityRow::sectorCode)
          .allowMissing("size", "f.size", size -> size, FacilityRow::size)
          .allow("status", "f.status", status -> status, FacilityRow::status)
          .allowMissing(
              "pollutionRisk", "f.pollution_risk", risk -> risk, FacilityRow::pollutionRisk)
          .allow("completeness", "f.completeness", Integer::valueOf, FacilityRow::completeness)
          .allowMissing(
              "lastConfirmedOn", "f.last_confirmed_on", Keyset::day, FacilityRow::lastConfirmedOn)
          .allow("updatedAt", "f.updated_at", Keyset::instant, FacilityRow::updatedAt);

  /** Exact hits first, then hits that agree in their diacritics. */
  private static final String RANK = "search_rank(ARRAY[f.name, f.code, f.address], :typed), ";

  /** Beyond so many hits nobody looks for the best one, and ranking them would take seconds. */
  private static final int MOST_RANKED = 1_000;

  private final FacilityQuery query;

  FacilityRepository(FacilityQuery query) {
    this.query = query;
  }

  /** One page of the rows, or those after the place that a cursor names. */
  @SuppressWarnings("unchecked")
  WalkPage<FacilityRow> page(FacilityFilter filter, WalkRequest request) {
    SqlConditions where = query.where(filter);
    String count =
        "SELECT CAST(coalesce(sum(f.n), 0) AS bigint) FROM "
            + query.counted(filter)
            + " WHERE "
            + where.sql();
    long total =
        (Long) where.applyTo(getEntityManager().createNativeQuery(count)).getSingleResult();
    boolean ranked = total <= MOST_RANKED && ranks(filter, request);
    if (request.continues()) {
      SORTING.after(request.cursor, request.sort, where);
    }
    String rows =
        "SELECT "
            + FacilityRow.COLUMNS
            + " FROM "
            + query.from(filter)
            + " "
            + FacilityRow.JOINS
            + " WHERE "
            + where.sql()
            + " ORDER BY "
            + (ranked ? RANK : "")
            + SORTING.orderBy(request.sort);
    if (ranked) {
      where.bind("typed", filter.q);
    }
    List<FacilityRow> found =
        where
            .applyTo(getEntityManager().createNativeQuery(rows, FacilityRow.class))
            .setFirstResult(request.continues() ? 0 : request.offset)
            .setMaxResults(request.limit + 1)
            .getResultList();
    boolean more = found.size() > request.limit;
    List<FacilityRow> items = more ? found.subList(0, request.limit) : found;
    String next =
        more && !ranked ? SORTING.cursorOf(items.get(items.size() - 1), request.sort) : null;
    return new WalkPage<>(items, total, request.limit, request.offset, next);
  }

  /** The rows of those facilities that the caller may know of. */
  @SuppressWarnings("unchecked")
  List<FacilityRow> listRows(Collection<UUID> ids) {
    SqlConditions where = query.visible().add("f.id IN (:ids)", "ids", ids);
    String rows =
        "SELECT %s FROM facility f %s WHERE %s"
            .formatted(FacilityRow.COLUMNS, FacilityRow.JOINS, where.sql());
    return where
        .applyTo(getEntityManager().createNativeQuery(rows, FacilityRow.class))
        .getResultList();
  }

  /** While somebody searches, what fits best comes first, unless they ask for another order. */
  private static boolean ranks(FacilityFilter filter, WalkRequest request) {
    boolean searches = filter.q != null && !filter.q.isBlank();
    boolean sorts = request.sort != null && !request.sort.isBlank();
    return searches && !sorts && !request.continues();
  }

  /** The facilities with those ids, deleted ones too: old records go on naming them. */
  List<Facility> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Facility.class, ids);
  }

  /** What a facility points at; the facility itself need not be stored. */
  FacilityLinks links(Facility facility) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(FacilityLinks.SQL, FacilityLinks.Row.class)
        // Only what it reads is written before it: the facility itself is still being edited.
        .addSynchronizedQuerySpace("admin_unit")
        .addSynchronizedQuerySpace("sector")
        .addSynchronizedQuerySpace("enterprise")
        .addSynchronizedQuerySpace("industrial_zone")
        .setParameter("unit", text(facility.adminUnitId))
        .setParameter("sector", text(facility.sectorId))
        .setParameter("enterprise", text(facility.enterpriseId))
        .setParameter("zone", text(facility.zoneId))
        .getSingleResult()
        .links();
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }

  /** A code that no facility has had. */
  String nextCode() {
    return (String)
        getEntityManager()
            .createNativeQuery("SELECT 'CS-' || lpad(nextval('facility_code')::text, 6, '0')")
            .getSingleResult();
  }
}
