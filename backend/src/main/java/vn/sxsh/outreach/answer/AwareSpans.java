package vn.sxsh.outreach.answer;

/**
 * The periods in which each answer is the latest of its facility: from its day until before the day
 * of the next. Of several of one day the last entered counts.
 */
final class AwareSpans {

  private static final String IN_FORCE =
      """
      SELECT d.facility_id, d.aware, d.answered_on AS from_on,
             lead(d.answered_on) OVER (PARTITION BY d.facility_id ORDER BY d.answered_on) AS to_on
      FROM (SELECT DISTINCT ON (a.facility_id, a.answered_on) a.facility_id, a.answered_on, a.aware
            FROM survey_answer a WHERE a.deleted_at IS NULL
            ORDER BY a.facility_id, a.answered_on, a.created_at DESC, a.id DESC) d
      """;

  static final String AWARE =
      "SELECT s.facility_id, s.from_on, s.to_on FROM (%s) s WHERE s.aware".formatted(IN_FORCE);

  static final String ANSWERED =
      """
      SELECT DISTINCT ON (a.facility_id) a.facility_id, a.answered_on AS from_on, CAST(NULL AS date) AS to_on
      FROM survey_answer a WHERE a.deleted_at IS NULL
      ORDER BY a.facility_id, a.answered_on, a.created_at DESC, a.id DESC
      """;

  private AwareSpans() {}
}
