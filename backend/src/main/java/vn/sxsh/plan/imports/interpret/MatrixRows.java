package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.sxsh.plan.imports.interpret.Columns.Column;
import vn.sxsh.plan.imports.interpret.MatrixLayout.Part;
import vn.sxsh.plan.imports.read.Block.Paragraph;

/**
 * Reads the rows of a matrix and puts together what belongs together: a cell cut by a page break, a
 * row continued in the next table, several lines under one merged number.
 */
final class MatrixRows {

  private final List<MatrixRow> rows = new ArrayList<>();
  private MatrixRow last;

  private MatrixRows() {}

  static List<MatrixRow> read(List<Part> parts) {
    MatrixRows reader = new MatrixRows();
    for (Part part : parts) {
      if (part instanceof Part.Heading heading) {
        reader.addHeading(heading.paragraph().label(), heading.paragraph().text());
      } else if (part instanceof Part.Table table) {
        reader.addTable(table);
      }
    }
    return reader.rows;
  }

  private void addHeading(String drawn, String text) {
    Label label = Label.of(drawn, text);
    MatrixRow row = new MatrixRow();
    row.number = label.printed();
    row.spansRow = true;
    row.put(ColumnRole.TASK.name(), List.of(new Paragraph("", label.rest())));
    add(row);
  }

  private void add(MatrixRow row) {
    rows.add(row);
    last = row;
  }

  private void addTable(Part.Table table) {
    boolean atTop = true;
    for (int i = table.firstRow(); i < table.grid().height(); i++) {
      List<Integer> filled = table.grid().filled(i);
      if (filled.isEmpty() || table.columns().repeatedBy(table.grid(), i)) {
        continue;
      }
      if (spansRow(table, i, filled)) {
        Paragraph first = table.grid().lines(i, filled.get(0)).get(0);
        addHeading(first.label(), withoutLabel(table.grid().lines(i, filled.get(0))));
      } else {
        addRow(table, i, atTop);
      }
      atTop = false;
    }
  }

  private static String withoutLabel(List<Paragraph> lines) {
    String rest = Grid.text(lines.subList(1, lines.size()));
    return rest.isEmpty() ? lines.get(0).text() : lines.get(0).text() + " " + rest;
  }

  /** One text alone: in a wide cell, or in the narrow first column where no title would stand. */
  private static boolean spansRow(Part.Table table, int row, List<Integer> filled) {
    if (filled.size() != 1) {
      return false;
    }
    int column = filled.get(0);
    int span = table.grid().cell(row, column).columns();
    if (span > 1 && span * 2 >= table.columns().width()) {
      return true;
    }
    Column number = table.columns().byRole(ColumnRole.NUMBER);
    String text = table.grid().text(row, column);
    return number != null
        && number.index() == column
        && Label.kindOfNumber(text) == Label.Kind.NONE;
  }

  private void addRow(Part.Table table, int index, boolean atTop) {
    Grid grid = table.grid();
    MatrixRow row = new MatrixRow();
    for (Column column : table.columns().list()) {
      if (column.role() != ColumnRole.NUMBER) {
        row.put(column.key(), grid.lines(index, column.index()));
      }
    }
    Column number = table.columns().byRole(ColumnRole.NUMBER);
    Column task = table.columns().byRole(ColumnRole.TASK);
    if (number != null) {
      row.number = grid.text(index, number.index());
    } else {
      takeNumberFromTitle(row);
    }
    boolean merged =
        task != null
            && grid.continuesAbove(index, task.index())
            && row.number.isEmpty()
            && !row.has(ColumnRole.TASK);
    if (last != null && continues(row, merged, atTop)) {
      extend(row, atTop && !merged);
      return;
    }
    inherit(table, index, row);
    add(row);
  }

  private static void takeNumberFromTitle(MatrixRow row) {
    List<Paragraph> lines = row.lines(ColumnRole.TASK);
    if (lines.isEmpty()) {
      return;
    }
    Label label = Label.of(lines.get(0).label(), lines.get(0).text());
    if (label.kind() != Label.Kind.NONE && !label.kind().isBullet()) {
      row.number = label.printed();
      List<Paragraph> rest = new ArrayList<>(lines);
      rest.set(0, new Paragraph("", label.rest()));
      row.put(ColumnRole.TASK.name(), rest);
    }
  }

  /** A cell merged over several numbered rows says the same for each of them. */
  private void inherit(Part.Table table, int index, MatrixRow row) {
    if (last == null || last.spansRow) {
      return;
    }
    for (Column column : table.columns().list()) {
      if (column.role() != ColumnRole.NUMBER
          && column.role() != ColumnRole.TASK
          && row.lines(column.key()).isEmpty()
          && table.grid().continuesAbove(index, column.index())) {
        row.put(column.key(), last.lines(column.key()));
      }
    }
  }

  private boolean continues(MatrixRow row, boolean merged, boolean atTop) {
    if (!row.number.isEmpty()) {
      return false;
    }
    if (merged) {
      return true;
    }
    if (last.spansRow || last.isBare() && last.number.isEmpty()) {
      return false;
    }
    if (!row.has(ColumnRole.TASK)) {
      return true;
    }
    if (TextFlow.startsLow(row.lines(ColumnRole.TASK))) {
      return true;
    }
    boolean leads = row.has(ColumnRole.LEAD) && !TextFlow.startsLow(row.lines(ColumnRole.LEAD));
    return atTop && last.has(ColumnRole.LEAD) && !leads && !row.isBare();
  }

  private void extend(MatrixRow more, boolean afterPageBreak) {
    more.cells.forEach(
        (key, lines) -> {
          if (lines.isEmpty()) {
            return;
          }
          if (last.canJoin() && TextFlow.runsOn(last.lines(key), lines, afterPageBreak)) {
            last.join(key, lines);
          } else {
            last.append(key, lines);
          }
        });
  }
}
