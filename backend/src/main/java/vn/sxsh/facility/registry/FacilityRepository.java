package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.shared.paging.CursorValue;
import vn.sxsh.shared.paging.Keyset;
import vn.sxsh.shared.paging.Total;
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
          .allow("name", PageSql.NAME, name -> name, FacilityRow::name)
          .allow("code", "f.code", code -> code, FacilityRow::code)
          .allow(
              "adminUnit",
              "u.short_name COLLATE \"vi-x-icu\"",
              name -> name,
              FacilityRow::unitShortName)
          .through("adminUnit", "f.admin_unit_id")
          .allowMissing("sector", "s.code", code -> code, FacilityRow::sectorCode)
          .through("sector", "f.sector_id")
          .allowMissing("size", "f.size", size -> size, FacilityRow::size)
          .allow("status", "f.status", status -> status, FacilityRow::status)
          .allowMissing(
              "pollutionRisk", "f.pollution_risk", risk -> risk, FacilityRow::pollutionRisk)
          .allow("completeness", "f.completeness", Integer::valueOf, FacilityRow::completeness)
          .allowMissing(
              "lastConfirmedOn",
              "f.last_confirmed_on",
              CursorValue::day,
              FacilityRow::lastConfirmedOn)
          .allow("updatedAt", "f.updated_at", CursorValue::instant, FacilityRow::updatedAt);

  private static final String COUNT =
      "SELECT CAST(coalesce(sum(f.n), 0) AS bigint) FROM %s WHERE %s";

  private static final String COUNT_SOME =
      "SELECT count(*) FROM (SELECT FROM %s WHERE %s LIMIT :most) counted";

  /** So many rows are looked at in their order before all hits of a word are gathered. */
  private static final int SOON = 10_000;

  private final FacilityQuery query;
  private final FacilitySearch search;

  FacilityRepository(FacilityQuery query, FacilitySearch search) {
    this.query = query;
    this.search = search;
  }

  /** One page of the rows, or those after the place that a cursor names. */
  WalkPage<FacilityRow> page(FacilityFilter filter, WalkRequest request) {
    if (!filter.isAll()) {
      search.planForTheseValues();
    }
    if (!filter.searches()) {
      return walk(query.where(filter), filter, request, total(filter));
    }
    List<UUID> hits = search.find(filter);
    Total total = Total.upTo(FacilitySearch.MOST_RANKED, hits.size());
    boolean sorts = request.sort != null && !request.sort.isBlank();
    if (!sorts && !request.continues()) {
      return search.ranked(filter, hits, request);
    }
    SqlConditions where = query.where(filter);
    if (total.isExact()) {
      where.add("f.id = ANY(:hits)").bind("hits", hits.toArray(UUID[]::new));
    }
    return walk(where, filter, request, total);
  }

  /** Counts every row of the filter where counts are kept, and else so many as may be read. */
  private Total total(FacilityFilter filter) {
    SqlConditions where = query.where(filter);
    if (query.isCounted(filter)) {
      return new Total(count(COUNT.formatted(query.counted(filter), where.sql()), where), true);
    }
    where.bind("most", Total.MOST_COUNTED + 1);
    long some = count(COUNT_SOME.formatted(query.from(filter), where.sql()), where);
    return Total.upTo(Total.MOST_COUNTED, some);
  }

  private long count(String sql, SqlConditions where) {
    return (Long) where.applyTo(getEntityManager().createNativeQuery(sql)).getSingleResult();
  }

  private WalkPage<FacilityRow> walk(
      SqlConditions where, FacilityFilter filter, WalkRequest request, Total total) {
    PageSql page = new PageSql(SORTING, request.sort, query.from(filter), where.sql());
    List<Keyset.Stretch> stretches =
        request.continues()
            ? SORTING.after(request.cursor, request.sort, where)
            : SORTING.whole(request.sort);
    int skipped = request.continues() ? 0 : request.offset;
    int rows = request.limit + 1;
    where.bind("rows", rows).bind("skipped", skipped).bind("reach", rows + skipped);
    List<FacilityRow> found = begin(page, stretches.get(0), where, filter, total);
    if (found.size() < rows) {
      found = rows(sql(page, stretches, filter, total), where);
    }
    boolean more = found.size() > request.limit;
    List<FacilityRow> items = more ? found.subList(0, request.limit) : found;
    String next = more ? SORTING.cursorOf(items.get(items.size() - 1), request.sort) : null;
    return WalkPage.of(items, total, request, next);
  }

  /** A word that many have is mostly met soon, before all who have it could be gathered. */
  private List<FacilityRow> begin(
      PageSql page, Keyset.Stretch first, SqlConditions where, FacilityFilter filter, Total total) {
    boolean many = filter.searches() && filter.asOf == null && !total.isExact();
    if (!many || !page.isKept()) {
      return List.of();
    }
    String sql = page.rowsOfMany(first, query.from(filter), query.visible().sql());
    return rows(sql, new SqlConditions().and(where).bind("window", SOON));
  }

  private String sql(
      PageSql page, List<Keyset.Stretch> stretches, FacilityFilter filter, Total total) {
    List<String> sources = query.sources(filter);
    if (filter.searches()) {
      return page.rowsOfFew(stretches, sources);
    }
    boolean few = total.isExact() && total.count() <= Total.MOST_COUNTED && !filter.isAll();
    boolean told = query.isCounted(filter) && page.isByName();
    return few && !told
        ? page.rowsOfFew(stretches, sources)
        : page.rows(stretches, sources, query.units(filter));
  }

  @SuppressWarnings("unchecked")
  private List<FacilityRow> rows(String sql, SqlConditions values) {
    return values
        .applyTo(getEntityManager().createNativeQuery(sql, FacilityRow.class))
        .getResultList();
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

  /** The conditions of what a filter shows to the caller, over {@code facility f}. */
  SqlConditions where(FacilityFilter filter) {
    return query.where(filter);
  }

  /** The ids of what a filter shows to the caller, at most so many, in a fixed order. */
  @SuppressWarnings("unchecked")
  List<UUID> listIds(FacilityFilter filter, int most) {
    SqlConditions where = query.where(filter);
    String ids =
        "SELECT f.id FROM " + query.from(filter) + " WHERE " + where.sql() + " ORDER BY f.id";
    return where
        .applyTo(getEntityManager().createNativeQuery(ids))
        .setMaxResults(most)
        .getResultList();
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
