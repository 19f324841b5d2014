package vn.sxsh.outreach.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Queries over the results of courses. */
@ApplicationScoped
public class CourseResultRepository implements Records<CourseResult> {

  private static final Sorting SORTING =
      new Sorting("fullName", "r.id")
          .allow("fullName", "p.full_name COLLATE \"vi-x-icu\"")
          .allow("outcome", "r.outcome")
          .allow("issuedOn", "r.issued_on")
          .allow("expiresOn", "r.expires_on");

  private static final String FROM =
      "FROM course_result r JOIN outreach_person p ON p.id = r.person_id WHERE ";

  /** One page of the results of a course. */
  @SuppressWarnings("unchecked")
  Page<CourseResult> page(UUID course, String typed, PageRequest request) {
    SqlConditions where =
        new SqlConditions()
            .add("r.deleted_at IS NULL")
            .add("r.course_id = :course", "course", course);
    if (typed != null && !typed.isBlank()) {
      String plain = SearchText.normalise(typed).replaceAll("([\\\\%_])", "\\\\$1");
      where.add("p.search LIKE :pattern ESCAPE '\\'", "pattern", "%" + plain + "%");
    }
    String from = FROM + where.sql();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    List<CourseResult> items =
        where
            .applyTo(
                getEntityManager()
                    .createNativeQuery(
                        "SELECT r.* " + from + " ORDER BY " + SORTING.orderBy(request.sort),
                        CourseResult.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }

  /** True when the person has another result in the course. */
  boolean hasResult(UUID course, UUID person) {
    return count("courseId = ?1 and personId = ?2 and deletedAt is null", course, person) > 0;
  }
}
