package vn.sxsh.facility.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sxsh.facility.registry.Units;
import vn.sxsh.shared.paging.Keyset.Stretch;

/**
 * The findings of one rule as SQL over {@code facility f} and what people said to them {@code s}.
 * Each rule is looked for by itself, so that an index tells where it is broken, and as far as the
 * answer needs.
 */
record FindingSql(
    QualityRule rule, String where, String visible, String pair, Optional<Units> units) {

  /** Stands for the place of the rule among all. */
  static final String RULE = "{rule}";

  /** Stands for where the finding stands. */
  static final String STATE = "{state}";

  private static final String FOUND =
      """
      FROM facility f
      LEFT JOIN facility_finding s
        ON s.facility_id = f.id AND s.rule = '%s' AND s.deleted_at IS NULL
      WHERE %s AND (%s) AND %s
      """;

  private static final String STRETCH = "(SELECT f.id, %s AS rule, %s %s ORDER BY %s LIMIT :reach)";

  /** A few of each unit of an area: elsewhere may lie any number between two of them. */
  private static final String OF_AREA = "(SELECT found.* FROM %s CROSS JOIN LATERAL %s found)";

  private static final String STANDS =
      """
      CASE WHEN s.outcome = 'POSTPONED' AND s.due_on >= :today THEN 'POSTPONED'
           WHEN s.outcome = 'OVERRIDDEN' AND s.given_for = (%s) THEN 'OVERRIDDEN' ELSE 'OPEN' END""";

  private static final String COUNT =
      """
      (SELECT %s AS rule, said.*,
              (SELECT count(*) FROM (SELECT FROM facility f WHERE %s AND (%s) LIMIT :most) found) AS found
       FROM (SELECT count(*) AS said,
                    count(*) FILTER (WHERE %s AND {state} = 'OPEN') AS open,
                    count(*) FILTER (WHERE %s AND {state} = 'POSTPONED') AS postponed,
                    count(*) FILTER (WHERE %s AND {state} = 'OVERRIDDEN') AS overridden,
                    count(*) FILTER (WHERE %s AND {state} = 'OPEN' AND s.due_on < :today) AS overdue
             %s) said)
      """;

  private static final String ALL =
      """
      SELECT f.code, f.name, (SELECT u.name FROM admin_unit u WHERE u.id = f.admin_unit_id) AS unit_name,
             %s AS missing, {state} AS state, s.owner_id, s.due_on, s.reason
      %s ORDER BY f.name COLLATE "vi-x-icu", f.id
      """;

  private static final String PAGE =
      """
      SELECT b.id, b.rule, f.name, f.code, coalesce(s.version, 0) AS version, %s AS state,
             s.owner_id, s.due_on, s.outcome, s.reason, s.decided_by, s.decided_at,
             CASE WHEN b.rule = %d THEN %s END AS missing
      FROM (SELECT * FROM (%s) found ORDER BY %s LIMIT :rows OFFSET :skipped) b
      JOIN facility f ON f.id = b.id
      LEFT JOIN facility_finding s ON s.facility_id = b.id AND s.deleted_at IS NULL
        AND s.rule = (CAST(:codes AS text[]))[b.rule + 1]
      ORDER BY %s
      """;

  /** The codes of all rules as an array of the database. */
  static final String CODES =
      Arrays.stream(QualityRule.values())
          .map(Enum::name)
          .collect(Collectors.joining(",", "{", "}"));

  /** One stretch of the findings that meet a condition, as far as a page reaches. */
  String stretch(String values, String outer, Stretch stretch) {
    String condition = outer + " AND " + stretch.condition();
    String found = STRETCH.formatted(RULE, values, found(condition), stretch.order());
    return fill(
        units.map(area -> OF_AREA.formatted(area.from(), area.ofEach(found))).orElse(found));
  }

  /** All that meet a condition, in the order of the names. */
  String all(String outer) {
    boolean lacks = rule == QualityRule.FIELDS_MISSING;
    return fill(
        ALL.formatted(lacks ? QualitySql.MISSING_FIELDS : "CAST(NULL AS text)", found(outer)));
  }

  /** How many the rule finds, and how many of those that people said something to there are. */
  String count(String outer) {
    return fill(
        COUNT.formatted(
            RULE, where, rule.broken, outer, outer, outer, outer, found("s.id IS NOT NULL")));
  }

  /** One page of what those queries give, with all that is shown of a finding. */
  static String page(List<String> found, String order) {
    String givenFor =
        Arrays.stream(QualityRule.values())
            .filter(rule -> rule.broken != null)
            .map(rule -> "WHEN '%s' THEN %s".formatted(rule, rule.givenFor()))
            .collect(Collectors.joining("\n", "CASE s.rule ", " END"));
    return PAGE.formatted(
        STANDS.formatted(givenFor),
        QualityRule.FIELDS_MISSING.ordinal(),
        QualitySql.MISSING_FIELDS,
        String.join("UNION ALL\n", found),
        order,
        order);
  }

  private String found(String condition) {
    return FOUND.formatted(rule, where, rule.broken, condition);
  }

  private String fill(String sql) {
    return sql.replace(RULE, "CAST(%d AS integer)".formatted(rule.ordinal()))
        .replace(STATE, STANDS.formatted(rule.givenFor()))
        .replace(QualitySql.PAIR, pair)
        .replace(QualitySql.VISIBLE, visible);
  }
}
