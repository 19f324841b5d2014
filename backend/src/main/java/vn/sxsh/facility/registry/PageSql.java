package vn.sxsh.facility.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sxsh.shared.paging.Keyset;
import vn.sxsh.shared.paging.Keyset.Stretch;

/**
 * Puts the query of one page together so that its cost does not grow with the registry: first the
 * ids of the page, which an index tells in its order, then what its few rows show.
 */
final class PageSql {

  /** What a column points at whose names a list may be sorted by. */
  private static final Map<String, String> TABLES =
      Map.of("f.admin_unit_id", "admin_unit u", "f.sector_id", "sector s");

  static final String NAME = "f.name COLLATE \"vi-x-icu\"";

  private static final String ALONG =
      """
      (SELECT f.id, %s FROM %s
       LEFT JOIN admin_unit u ON u.id = f.admin_unit_id
       LEFT JOIN sector s ON s.id = f.sector_id
       WHERE %s AND %s ORDER BY %s LIMIT :reach)
      """;

  /**
   * A few rows of each unit or sector, in the order of their ids, instead of all of the registry.
   */
  private static final String OF_EACH =
      """
      (SELECT f.id, %s FROM %s
       CROSS JOIN LATERAL (
         SELECT f.id FROM %s WHERE %s AND %s AND %s ORDER BY f.id%s LIMIT :reach) f
       ORDER BY %s LIMIT :reach)
      """;

  /** A few names of each unit of an area: elsewhere may lie any number between two of them. */
  private static final String OF_AREA =
      """
      (SELECT f.* FROM %s area
       CROSS JOIN LATERAL (
         SELECT f.id, %s FROM %s WHERE f.admin_unit_id = area.unit_id AND %s AND %s
         ORDER BY %s LIMIT :reach) f)
      """;

  private static final String ROWS =
      """
      SELECT %s FROM (SELECT * FROM (%s) stretch ORDER BY %s LIMIT :rows OFFSET :skipped) page
      CROSS JOIN LATERAL (SELECT f.* FROM %s WHERE f.id = page.id) f %s ORDER BY %s
      """;

  private final Keyset<FacilityRow> sorting;
  private final String sort;
  private final String from;
  private final String where;

  /**
   * Begins a query.
   *
   * @param from the rows to look at
   * @param where the conditions that they must meet
   */
  PageSql(Keyset<FacilityRow> sorting, String sort, String from, String where) {
    this.sorting = sorting;
    this.sort = sort;
    this.from = from;
    this.where = where;
  }

  /**
   * The rows of the page, which lie in these stretches of the list. Its parameters: {@code rows} to
   * read, {@code skipped} before them, and {@code reach}, the two together.
   *
   * @param sources the rows to look at in parts that have an order
   * @param units where they all lie, if that is known
   */
  String rows(List<Stretch> stretches, List<String> sources, Optional<String> units) {
    boolean byName = sorting.expressions(sort).equals(List.of(NAME, "f.id"));
    String ids =
        sources.stream()
            .flatMap(
                source ->
                    stretches.stream()
                        .map(
                            stretch ->
                                byName && units.isPresent()
                                    ? ofArea(stretch, source, units.get())
                                    : ids(stretch, source)))
            .collect(Collectors.joining("UNION ALL\n"));
    String order = sorting.orderByValues(sort);
    return ROWS.formatted(FacilityRow.COLUMNS, ids, order, from, FacilityRow.JOINS, order);
  }

  private String ofArea(Stretch stretch, String source, String units) {
    return OF_AREA.formatted(
        units, sorting.values(sort), source, where, stretch.condition(), stretch.order());
  }

  private String ids(Stretch stretch, String source) {
    String link = sorting.link(sort);
    if (link == null || stretch.withoutFirst()) {
      return ALONG.formatted(
          sorting.values(sort), source, where, stretch.condition(), stretch.order());
    }
    String table = TABLES.get(link);
    String linked = link + " = " + table.substring(table.indexOf(' ') + 1) + ".id";
    String direction = stretch.order().endsWith(" desc") ? " desc" : " asc";
    return OF_EACH.formatted(
        sorting.values(sort),
        table,
        source,
        linked,
        where,
        stretch.condition(),
        direction,
        stretch.order());
  }
}
