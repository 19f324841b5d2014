package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sxsh.shared.text.SearchText;

/**
 * The columns of a matrix, and the heading rows that named them.
 *
 * @param list by position; null where the matrix has none
 * @param width of the table that had the headings
 * @param headingRow the row with the headings
 * @param firstRow the row after the headings
 */
record Columns(List<Column> list, int width, int headingRow, int firstRow) {

  /**
   * One column.
   *
   * @param key the role's name, or the heading of a column without a role
   */
  record Column(int index, ColumnRole role, String heading, String key) {}

  /** Headings stand near the beginning, though the whole body may be typed above them. */
  private static final int LAST_ROW = 2_000;

  /** Looks for the headings of a matrix in a table; null when there are none. */
  static Columns find(Grid grid) {
    for (int row = 0; row < Math.min(grid.height(), LAST_ROW); row++) {
      if (grid.filled(row).size() >= 2 && isHeading(grid, row)) {
        return read(grid, row);
      }
    }
    return null;
  }

  private static boolean isHeading(Grid grid, int row) {
    EnumSet<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
    for (int column : grid.filled(row)) {
      roles.add(ColumnRole.of(grid.text(row, column)));
    }
    roles.remove(ColumnRole.EXTRA);
    boolean content = roles.contains(ColumnRole.TASK) || roles.contains(ColumnRole.ACTION);
    return content && roles.size() >= 2;
  }

  private static Columns read(Grid grid, int row) {
    int below = row + 1 < grid.height() && isSubHeading(grid, row) ? row + 1 : -1;
    List<Column> columns = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    boolean hasTask = false;
    for (int column : grid.filled(row)) {
      hasTask |= ColumnRole.of(grid.text(row, column)) == ColumnRole.TASK;
    }
    String above = "";
    for (int i = 0; i < grid.width(); i++) {
      String own = grid.text(row, i);
      above = grid.cell(row, i) == null ? above : own;
      String sub = below < 0 ? "" : grid.text(below, i);
      String heading = sub.isEmpty() ? own : above.isEmpty() ? sub : above + " / " + sub;
      if (heading.isEmpty()) {
        heading = "Cột " + (i + 1);
      }
      ColumnRole role = sub.isEmpty() ? ColumnRole.of(own) : ColumnRole.of(sub);
      if (role == ColumnRole.ACTION && !hasTask) {
        role = ColumnRole.TASK;
        hasTask = true;
      }
      String key = role == ColumnRole.EXTRA ? heading : role.name();
      if (!keys.add(key)) {
        role = ColumnRole.EXTRA;
        key = unique(heading, keys);
      }
      columns.add(new Column(i, role, heading, key));
    }
    return new Columns(columns, grid.width(), row, below < 0 ? row + 1 : below + 1);
  }

  private static String unique(String heading, Set<String> keys) {
    String key = heading;
    for (int i = 2; !keys.add(key); i++) {
      key = heading + " (" + i + ")";
    }
    return key;
  }

  /** A second row of headings divides wide ones, and leaves the first column alone. */
  private static boolean isSubHeading(Grid grid, int row) {
    boolean merged = grid.cell(row + 1, 0) != null && grid.continuesAbove(row + 1, 0);
    List<Integer> filled = grid.filled(row + 1);
    if (filled.isEmpty() || filled.get(0) == 0) {
      return false;
    }
    if (merged) {
      return true;
    }
    for (int column : filled) {
      String above = grid.text(row, column);
      boolean divides = above.isEmpty() || ColumnRole.of(above) == ColumnRole.EXTRA;
      if (!divides || grid.text(row + 1, column).length() > 40) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row only repeats the headings, or numbers the columns "(1) (2) (3)". */
  boolean repeatedBy(Grid grid, int row) {
    List<Integer> filled = grid.filled(row);
    if (filled.size() < 2) {
      return false;
    }
    int same = 0;
    int numbers = 0;
    for (int i : filled) {
      String text = grid.text(row, i);
      if (i < list.size()
          && SearchText.normalise(list.get(i).heading()).equals(SearchText.normalise(text))) {
        same++;
      }
      if (text.length() <= 4 && Label.bare(text).equals(Integer.toString(numbers + 1))) {
        numbers++;
      }
    }
    return same >= 2 && same * 2 > filled.size() || numbers >= 3 && numbers == filled.size();
  }

  Column byRole(ColumnRole role) {
    return list.stream().filter(column -> column.role() == role).findFirst().orElse(null);
  }

  List<String> extraHeadings() {
    return list.stream()
        .filter(column -> column.role() == ColumnRole.EXTRA)
        .map(Column::key)
        .toList();
  }
}
