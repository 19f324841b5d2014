package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over answers. */
@ApplicationScoped
public class AnswerRepository implements Records<SurveyAnswer> {

  private static final Sorting SORTING =
      new Sorting("-answeredOn,name", "a.id")
          .allow("name", "f.name COLLATE \"vi-x-icu\"")
          .allow("answeredOn", "a.answered_on")
          .allow("score", "a.score")
          .allow("knowledge", "a.knowledge")
          .allow("attitude", "a.attitude")
          .allow("practice", "a.practice")
          .allow("updatedAt", "a.updated_at");

  private static final String FROM =
      "FROM survey_answer a JOIN facility f ON f.id = a.facility_id WHERE ";

  /** What a facility answered, the earliest day first; of one day the last entered last. */
  List<SurveyAnswer> listByFacility(UUID facility) {
    return list(
        "facilityId = ?1 and deletedAt is null order by answeredOn, createdAt, id", facility);
  }

  /** One page of the answers that meet the conditions over {@code a} and {@code facility f}. */
  @SuppressWarnings("unchecked")
  Page<SurveyAnswer> page(SqlConditions where, PageRequest request) {
    String from = FROM + where.sql();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    List<SurveyAnswer> items =
        where
            .applyTo(
                getEntityManager()
                    .createNativeQuery(
                        "SELECT a.* " + from + " ORDER BY " + SORTING.orderBy(request.sort),
                        SurveyAnswer.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }
}
