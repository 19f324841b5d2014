package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over facilities; lists hold what the caller may know of, and nothing else. */
@ApplicationScoped
public class FacilityRepository implements Records<Facility> {

  private static final Sorting SORTING =
      new Sorting("name", "f.id")
          .allow("name", "f.name COLLATE \"vi-x-icu\"")
          .allow("code", "f.code")
          .allow("adminUnit", "u.short_name COLLATE \"vi-x-icu\"")
          .allow("sector", "s.code")
          .allow("size", "f.size")
          .allow("status", "f.status")
          .allow("pollutionRisk", "f.pollution_risk")
          .allow("completeness", "f.completeness")
          .allow("lastConfirmedOn", "f.last_confirmed_on")
          .allow("updatedAt", "f.updated_at");

  /** Exact hits first, then hits that agree in their diacritics. */
  private static final String RANK = "search_rank(ARRAY[f.name, f.code, f.address], :typed), ";

  private final FacilityQuery query;

  FacilityRepository(FacilityQuery query) {
    this.query = query;
  }

  /** One page of the rows. */
  @SuppressWarnings("unchecked")
  Page<FacilityRow> page(FacilityFilter filter, PageRequest request) {
    SqlConditions where = query.where(filter);
    String count =
        "SELECT CAST(coalesce(sum(f.n), 0) AS bigint) FROM "
            + query.counted(filter)
            + " WHERE "
            + where.sql();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery(count, Long.class))
                .getSingleResult();
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
            + order(filter, request, where);
    List<FacilityRow> items =
        where
            .applyTo(getEntityManager().createNativeQuery(rows, FacilityRow.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
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

  private static String order(FacilityFilter filter, PageRequest request, SqlConditions where) {
    boolean searches = filter.q != null && !filter.q.isBlank();
    boolean sorts = request.sort != null && !request.sort.isBlank();
    if (!searches || sorts) {
      return SORTING.orderBy(request.sort);
    }
    where.bind("typed", filter.q);
    return RANK + SORTING.orderBy(null);
  }

  /** The facilities with those ids, deleted ones too: old records go on naming them. */
  List<Facility> listByIds(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  /** A code that no facility has had. */
  String nextCode() {
    return (String)
        getEntityManager()
            .createNativeQuery(
                "SELECT 'CS-' || lpad(nextval('facility_code')::text, 6, '0')", String.class)
            .getSingleResult();
  }
}
