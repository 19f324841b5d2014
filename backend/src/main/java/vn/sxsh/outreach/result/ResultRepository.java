package vn.sxsh.outreach.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.sxsh.outreach.result.ResultResponse.Choices;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.SqlConditions;

/** Counts over answers. */
@ApplicationScoped
public class ResultRepository {

  static final int BANDS = 5;

  private static final Sorting SORTING =
      new Sorting("-startsOn,code", "r.activity_id")
          .allow("startsOn", "o.starts_on")
          .allow("code", "o.code")
          .allow("paired", "r.paired");

  private static final String LATEST =
      """
      WITH latest AS (
        SELECT DISTINCT ON (a.facility_id) a.*
        FROM survey_answer a JOIN facility f ON f.id = a.facility_id
        WHERE %s
        ORDER BY a.facility_id, a.answered_on DESC, a.created_at DESC, a.id DESC)
      """;

  private static final String TOTALS =
      LATEST
          + """
          SELECT count(*) AS facilities, count(*) FILTER (WHERE aware) AS aware,
                 round(avg(knowledge), 1) AS knowledge, round(avg(attitude), 1) AS attitude,
                 round(avg(practice), 1) AS practice, round(avg(score), 1) AS score
          FROM latest
          """;

  /** A score of 100 lies in the last band. */
  private static final String SPREAD =
      LATEST
          + """
          SELECT least(CAST(floor(score / 20) AS integer), 4) AS band, count(*) AS facilities
          FROM latest GROUP BY 1 ORDER BY 1
          """;

  private static final String CHOSEN =
      LATEST
          + """
          SELECT c.key AS question, c.value AS option, count(*) AS facilities
          FROM latest CROSS JOIN LATERAL jsonb_each_text(latest.choices) c
          GROUP BY 1, 2 ORDER BY 1, 2
          """;

  private static final String SIDES =
      """
      FROM (SELECT x.activity_id,
                   count(*) FILTER (WHERE x.before_score IS NOT NULL) AS before,
                   count(*) FILTER (WHERE x.after_score IS NOT NULL) AS after,
                   count(*) FILTER (WHERE x.paired) AS paired,
                   round(avg(x.before_score) FILTER (WHERE x.paired), 1) AS score_before,
                   round(avg(x.after_score) FILTER (WHERE x.paired), 1) AS score_after,
                   count(*) FILTER (WHERE x.paired AND x.before_aware) AS aware_before,
                   count(*) FILTER (WHERE x.paired AND x.after_aware) AS aware_after
            FROM (SELECT s.activity_id, s.facility_id,
                         max(s.score) FILTER (WHERE s.phase = 'BEFORE') AS before_score,
                         max(s.score) FILTER (WHERE s.phase = 'AFTER') AS after_score,
                         bool_or(s.aware) FILTER (WHERE s.phase = 'BEFORE') AS before_aware,
                         bool_or(s.aware) FILTER (WHERE s.phase = 'AFTER') AS after_aware,
                         count(*) = 2 AS paired
                  FROM (SELECT DISTINCT ON (a.activity_id, a.facility_id, a.phase)
                               a.activity_id, a.facility_id, a.phase, a.score, a.aware
                        FROM survey_answer a JOIN facility f ON f.id = a.facility_id
                        WHERE a.phase IS NOT NULL AND %s
                        ORDER BY a.activity_id, a.facility_id, a.phase, a.answered_on DESC,
                                 a.created_at DESC, a.id DESC) s
                  GROUP BY s.activity_id, s.facility_id) x
            GROUP BY x.activity_id) r
      JOIN outreach_activity o ON o.id = r.activity_id AND o.deleted_at IS NULL
      """;

  private final EntityManager entityManager;

  ResultRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The numbers of everything; means are null when nobody has answered. */
  record Totals(
      Long facilities,
      Long aware,
      BigDecimal knowledge,
      BigDecimal attitude,
      BigDecimal practice,
      BigDecimal score) {}

  /** So many facilities in a band of the score. */
  record BandRow(Integer band, Long facilities) {}

  /** What changed with an activity. */
  record SideRow(
      UUID activityId,
      Long before,
      Long after,
      Long paired,
      BigDecimal scoreBefore,
      BigDecimal scoreAfter,
      Long awareBefore,
      Long awareAfter) {}

  Totals totals(SqlConditions where) {
    return rows(TOTALS, where, Totals.class).get(0);
  }

  List<BandRow> bands(SqlConditions where) {
    return rows(SPREAD, where, BandRow.class);
  }

  List<Choices> choices(SqlConditions where) {
    return rows(CHOSEN, where, Choices.class);
  }

  /** The activities that have answers before or after them, the latest first. */
  @SuppressWarnings("unchecked")
  List<SideRow> sides(SqlConditions where, PageRequest request) {
    String rows =
        "SELECT r.* " + SIDES.formatted(where.sql()) + " ORDER BY " + SORTING.orderBy(request.sort);
    return where
        .applyTo(entityManager.createNativeQuery(rows, SideRow.class))
        .setFirstResult(request.offset)
        .setMaxResults(request.limit)
        .getResultList();
  }

  long countSides(SqlConditions where) {
    return (Long)
        where
            .applyTo(
                entityManager.createNativeQuery("SELECT count(*) " + SIDES.formatted(where.sql())))
            .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  private <R> List<R> rows(String sql, SqlConditions where, Class<R> type) {
    return where
        .applyTo(entityManager.createNativeQuery(sql.formatted(where.sql()), type))
        .getResultList();
  }
}
