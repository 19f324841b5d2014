package vn.sxsh.facility.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.reference.ListQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over frozen lists; their facilities are those that the caller may know of. */
@ApplicationScoped
public class CohortRepository implements Records<FrozenCohort> {

  private static final Sorting SORTING =
      new Sorting("-day", "id").allow("day", "day").allow("createdAt", "createdAt");

  private static final String FREEZE =
      """
      INSERT INTO facility_cohort_member
          (cohort_id, facility_id, code, name, admin_unit_id, sector_id, size, visibility)
      SELECT :cohort, f.id, f.code, f.name, f.admin_unit_id, f.sector_id, f.size, f.visibility
      FROM %s WHERE %s
      """;

  /** The members in the shape of facilities, for the condition of what a caller may know of. */
  private static final String MEMBERS =
      """
      (SELECT m.facility_id AS id, m.code, m.name, m.admin_unit_id, m.sector_id, m.size,
              m.visibility, CAST(NULL AS timestamptz) AS deleted_at
       FROM facility_cohort_member m WHERE m.cohort_id = :cohort) f
      """;

  private static final String PAGE =
      """
      SELECT f.id, f.code, f.name, f.admin_unit_id, f.sector_id, f.size,
             f.id NOT IN (%s) AS gone
      FROM %s WHERE %s ORDER BY f.name COLLATE "vi-x-icu", f.id LIMIT :most OFFSET :skipped
      """;

  private static final String DRIFT =
      """
      SELECT (SELECT count(*) FROM (%1$s) now) AS known,
             (SELECT count(*) FROM (%1$s EXCEPT %2$s) added) AS added,
             (SELECT count(*) FROM (%2$s EXCEPT %1$s) gone) AS gone
      """;

  private final FacilityQuery query;
  private final Session session;

  CohortRepository(FacilityQuery query, Session session) {
    this.query = query;
    this.session = session;
  }

  /** How the registry of the day differs by now, of what the caller may know of. */
  record Drift(Long known, Long added, Long gone) {}

  Page<FrozenCohort> page(PageRequest request) {
    return new ListQuery().page(this, request, SORTING);
  }

  /** Writes down who is in operation on the day of the list; answers how many. */
  int freeze(FrozenCohort cohort) {
    FacilityFilter filter = inOperation(cohort);
    SqlConditions where = query.where(filter).bind("cohort", cohort.id);
    return where
        .applyTo(
            getEntityManager().createNativeQuery(FREEZE.formatted(query.from(filter), where.sql())))
        .executeUpdate();
  }

  List<MemberRow> members(FrozenCohort cohort, PageRequest request) {
    SqlConditions where = both(cohort).bind("most", request.limit).bind("skipped", request.offset);
    String sql = PAGE.formatted(now(cohort), MEMBERS, query.visible().sql());
    return where.applyTo(session.createNativeQuery(sql, MemberRow.class)).getResultList();
  }

  Drift drift(FrozenCohort cohort) {
    String members = "SELECT f.id FROM %s WHERE %s".formatted(MEMBERS, query.visible().sql());
    return both(cohort)
        .applyTo(session.createNativeQuery(DRIFT.formatted(now(cohort), members), Drift.class))
        .getSingleResult();
  }

  long countMembers(UUID cohort) {
    SqlConditions where = query.visible().bind("cohort", cohort);
    String sql = "SELECT count(*) FROM %s WHERE %s".formatted(MEMBERS, where.sql());
    return (Long) where.applyTo(session.createNativeQuery(sql)).getSingleResult();
  }

  private String now(FrozenCohort cohort) {
    FacilityFilter filter = inOperation(cohort);
    return "SELECT f.id FROM %s WHERE %s".formatted(query.from(filter), query.where(filter).sql());
  }

  /** The values of the conditions of today's registry and of the members. */
  private SqlConditions both(FrozenCohort cohort) {
    return query.where(inOperation(cohort)).bind("cohort", cohort.id);
  }

  private static FacilityFilter inOperation(FrozenCohort cohort) {
    FacilityFilter filter = new FacilityFilter();
    filter.asOf = cohort.day;
    filter.besides = CohortService.members(List.of(), List.of(), true);
    return filter;
  }
}
