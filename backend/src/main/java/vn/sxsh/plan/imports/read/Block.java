package vn.sxsh.plan.imports.read;

import java.util.List;

/** A part of a document. */
public sealed interface Block {

  /**
   * One line or paragraph.
   *
   * @param label the number or bullet that the program drew ("1.", "a)", "-"); empty when the label
   *     is typed in the text or there is none
   */
  record Paragraph(String label, String text) implements Block {}

  /**
   * A table with all its rows.
   *
   * @param name the sheet's name; empty outside a workbook
   */
  record TableBlock(String name, List<Row> rows) implements Block {

    public TableBlock {
      rows = List.copyOf(rows);
    }
  }

  /** A row; the spans of its cells add up to its width. */
  record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param columns how many columns it covers
   * @param continuesAbove whether it is the lower part of a cell merged over several rows
   */
  record Cell(List<Paragraph> lines, int columns, boolean continuesAbove) {

    static final Cell EMPTY = new Cell(List.of(), 1, false);
    static final Cell CONTINUED = new Cell(List.of(), 1, true);

    public Cell {
      lines = List.copyOf(lines);
    }
  }
}
