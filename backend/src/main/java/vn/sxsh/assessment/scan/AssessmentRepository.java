package vn.sxsh.assessment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over assessments. */
@ApplicationScoped
public class AssessmentRepository implements Records<PotentialAssessment> {

  private static final Sorting SORTING =
      new Sorting("-score,name", "a.id")
          .allow("name", "f.name COLLATE \"vi-x-icu\"")
          .allow("adminUnit", "u.short_name COLLATE \"vi-x-icu\"")
          .allow("assessedOn", "a.assessed_on")
          .allow("state", "a.state")
          .allow("score", "a.score")
          .allow("potential", "a.potential_score")
          .allow("need", "a.need_score")
          .allow("ability", "a.ability_score")
          .allow("updatedAt", "a.updated_at");

  private static final String FROM =
      """
      FROM potential_assessment a
      JOIN facility f ON f.id = a.facility_id
      JOIN admin_unit u ON u.id = f.admin_unit_id
      LEFT JOIN assessment_standing s ON s.assessment_id = a.id AND s.to_on IS NULL
      WHERE\s""";

  /** One page of the assessments that meet the conditions over {@link #FROM}. */
  @SuppressWarnings("unchecked")
  Page<PotentialAssessment> page(SqlConditions where, PageRequest request) {
    String from = FROM + where.sql();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    List<PotentialAssessment> items =
        where
            .applyTo(
                getEntityManager()
                    .createNativeQuery(
                        "SELECT a.* " + from + " ORDER BY " + SORTING.orderBy(request.sort),
                        PotentialAssessment.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }

  /** The completed ones of a facility, the earliest first. */
  List<PotentialAssessment> listCompleted(UUID facility) {
    return list(
        "facilityId = ?1 and completedAt is not null and deletedAt is null"
            + " order by assessedOn, createdAt, id",
        facility);
  }

  /** Those of the assessments that count today for their facility. */
  @SuppressWarnings("unchecked")
  Set<UUID> latest(Collection<UUID> ids) {
    return new HashSet<>(
        getEntityManager()
            .createNativeQuery(
                "SELECT s.assessment_id FROM assessment_standing s"
                    + " WHERE s.to_on IS NULL AND s.assessment_id = ANY(:ids)")
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList());
  }
}
