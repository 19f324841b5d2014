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
      (SELECT f.* FROM %s
       CROSS JOIN LATERAL (
         SELECT f.id, %s FROM %s WHERE %s AND %s
         ORDER BY %s LIMIT :reach) f)
      """;

  /**
   * All that meet the conditions before any order: in the order they may stand together, far from
   * where a page begins.
   */
  private static final String FOUND_FIRST = "(SELECT * FROM %s WHERE %s OFFSET 0) f";

  /** The rows that come first in the order, whatever is looked for among them. */
  private static final String FIRST_OF_ALL =
      "(SELECT f.* FROM %s WHERE %s AND %s ORDER BY %s LIMIT :window) f";

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
  String rows(List<Stretch> stretches, List<String> sources, Optional<Units> units) {
    boolean byName = isByName();
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
    return rows(ids);
  }

  /** As {@link #rows}, for conditions that few rows meet: they are found and then put in order. */
  String rowsOfFew(List<Stretch> stretches, List<String> sources) {
    String ids =
        sources.stream()
            .map(source -> FOUND_FIRST.formatted(source, where))
            .flatMap(found -> stretches.stream().map(stretch -> along(stretch, found, "true")))
            .collect(Collectors.joining("UNION ALL\n"));
    return rows(ids);
  }

  /** True for the order whose index tells all that is counted. */
  boolean isByName() {
    return sorting.expressions(sort).equals(List.of(NAME, "f.id"));
  }

  /**
   * As {@link #rows}, for conditions that many rows meet: those among the {@code window} rows that
   * begin the stretch. Only when they fill the page are they the page.
   *
   * @param visible what holds for all that the caller may know of
   */
  String rowsOfMany(Stretch stretch, String source, String visible) {
    String begun = FIRST_OF_ALL.formatted(source, visible, stretch.condition(), stretch.order());
    return rows(along(stretch, begun, where));
  }

  /** True for an order that an index of the rows keeps: by one thing that they hold themselves. */
  boolean isKept() {
    return sorting.expressions(sort).size() <= 2
        && sorting.expressions(sort).stream().allMatch(expression -> expression.startsWith("f."));
  }

  private String rows(String ids) {
    String order = sorting.orderByValues(sort);
    return ROWS.formatted(FacilityRow.COLUMNS, ids, order, from, FacilityRow.JOINS, order);
  }

  private String along(Stretch stretch, String source, String condition) {
    return ALONG.formatted(
        sorting.values(sort), source, condition, stretch.condition(), stretch.order());
  }

  private String ofArea(Stretch stretch, String source, Units units) {
    return OF_AREA.formatted(
        units.from(),
        sorting.values(sort),
        source,
        units.ofEach(where),
        stretch.condition(),
        stretch.order());
  }

  private String ids(Stretch stretch, String source) {
    String link = sorting.link(sort);
    if (link == null || stretch.withoutFirst()) {
      return along(stretch, source, where);
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
