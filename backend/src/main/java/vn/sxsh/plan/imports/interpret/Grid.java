package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sxsh.plan.imports.read.Block.Cell;
import vn.sxsh.plan.imports.read.Block.Paragraph;
import vn.sxsh.plan.imports.read.Block.Row;
import vn.sxsh.plan.imports.read.Block.TableBlock;

/** A table whose cells can be asked for by column. */
final class Grid {

  private final List<Cell[]> rows = new ArrayList<>();
  private final int width;

  Grid(TableBlock table) {
    int widest = 0;
    for (Row row : table.rows()) {
      int columns = row.cells().stream().mapToInt(Cell::columns).sum();
      Cell[] cells = new Cell[columns];
      int at = 0;
      for (Cell cell : row.cells()) {
        cells[at] = cell;
        at += cell.columns();
      }
      rows.add(cells);
      widest = Math.max(widest, columns);
    }
    width = widest;
  }

  int width() {
    return width;
  }

  int height() {
    return rows.size();
  }

  /**
   * The cell that begins in that column; null when a wider one covers it or the row ends before.
   */
  Cell cell(int row, int column) {
    Cell[] cells = rows.get(row);
    return column < cells.length ? cells[column] : null;
  }

  List<Paragraph> lines(int row, int column) {
    Cell cell = cell(row, column);
    return cell == null ? List.of() : cell.lines();
  }

  String text(int row, int column) {
    return text(lines(row, column));
  }

  /** Lines as one text, with the labels that the program drew. */
  static String text(List<Paragraph> lines) {
    return lines.stream()
        .map(line -> line.label().isEmpty() ? line.text() : line.label() + " " + line.text())
        .collect(Collectors.joining(" "));
  }

  /** The columns in which something is written. */
  List<Integer> filled(int row) {
    List<Integer> columns = new ArrayList<>();
    Cell[] cells = rows.get(row);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null && !cells[i].lines().isEmpty()) {
        columns.add(i);
      }
    }
    return columns;
  }

  boolean continuesAbove(int row, int column) {
    Cell cell = cell(row, column);
    return cell != null && cell.continuesAbove();
  }

  /** The paragraphs of a row, cell by cell. */
  List<Paragraph> paragraphs(int row) {
    List<Paragraph> all = new ArrayList<>();
    for (Cell cell : rows.get(row)) {
      if (cell != null) {
        all.addAll(cell.lines());
      }
    }
    return all;
  }
}
