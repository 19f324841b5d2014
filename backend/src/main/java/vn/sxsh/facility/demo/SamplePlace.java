package vn.sxsh.facility.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A commune of its time, and about where it lies: at its own centre or, when that is not known, at
 * the centre of the commune that it became a part of.
 */
record SamplePlace(
    UUID unitId,
    String name,
    String parentCode,
    LocalDate validFrom,
    LocalDate validTo,
    BigDecimal latitude,
    BigDecimal longitude) {

  /** Every commune that there was, in a fixed order. */
  static final String QUERY =
      """
      WITH RECURSIVE later (unit_id, at_id, depth) AS (
        SELECT id, id, 0 FROM admin_unit WHERE level = 3
        UNION ALL
        SELECT l.unit_id, s.successor_id, l.depth + 1
        FROM later l JOIN admin_unit_succession s ON s.predecessor_id = l.at_id WHERE l.depth < 3
      )
      SELECT DISTINCT ON (u.code, u.valid_from)
             u.id, u.short_name, u.parent_code, u.valid_from, u.valid_to, p.latitude, p.longitude
      FROM admin_unit u
      JOIN later l ON l.unit_id = u.id
      JOIN admin_unit p ON p.id = l.at_id
      ORDER BY u.code, u.valid_from, (p.latitude IS NULL), l.depth, p.code
      """;

  boolean existsOn(LocalDate day) {
    return (validFrom == null || !validFrom.isAfter(day))
        && (validTo == null || validTo.isAfter(day));
  }
}
