package vn.sxsh.facility.quality;

import java.util.List;
import java.util.stream.Collectors;

/** Puts the rules together into one pass over the facilities. */
final class FindingSql {

  static final String STATE = "coalesce(s.state, 'OPEN')";

  static final String COLUMNS =
      """
      b.id, b.rule, b.name, b.code, coalesce(s.version, 0) AS version, %s AS state,
      s.owner_id, s.due_on, s.outcome, s.reason, s.decided_by, s.decided_at,
      (SELECT %s FROM facility f WHERE f.id = b.id AND b.rule = %d) AS missing
      """
          .formatted(STATE, QualitySql.MISSING_FIELDS, QualityRule.FIELDS_MISSING.ordinal());

  /** What people have said is looked at row by row, because there is little of it. */
  private static final String FINDINGS =
      """
      FROM (
        SELECT f.id, f.name, f.code, unnest(array_remove(ARRAY[%s], NULL)) AS rule
        FROM facility f WHERE %s
      ) b
      LEFT JOIN (
        SELECT s.*, array_position(CAST(:codes AS text[]), s.rule) - 1 AS number,
               CASE WHEN s.outcome = 'POSTPONED' AND s.due_on >= :today THEN 'POSTPONED'
                    WHEN s.outcome = 'OVERRIDDEN' AND s.given_for = (CASE s.rule %s END)
                    THEN 'OVERRIDDEN' ELSE 'OPEN' END AS state
        FROM facility_finding s JOIN facility f ON f.id = s.facility_id
        WHERE s.deleted_at IS NULL
      ) s ON s.facility_id = b.id AND s.number = b.rule
      """;

  private FindingSql() {}

  /**
   * The findings {@code b} with what people said to them {@code s}.
   *
   * @param rules the rules to run
   * @param where which facilities to look at
   * @param visible what the reader may know of
   * @param pair which pairs of look-alikes can matter
   */
  static String from(List<QualityRule> rules, String where, String visible, String pair) {
    String found =
        rules.stream()
            .map(rule -> "CASE WHEN %s THEN %d END".formatted(rule.broken, rule.ordinal()))
            .collect(Collectors.joining(",\n"));
    String givenFor =
        rules.stream()
            .map(rule -> "WHEN '%s' THEN %s".formatted(rule, rule.givenFor()))
            .collect(Collectors.joining("\n"));
    return FINDINGS
        .formatted(
            rules.isEmpty() ? "CAST(NULL AS integer)" : found,
            where,
            rules.isEmpty() ? "WHEN '' THEN ''" : givenFor)
        .replace(QualitySql.PAIR, pair)
        .replace(QualitySql.VISIBLE, visible);
  }
}
