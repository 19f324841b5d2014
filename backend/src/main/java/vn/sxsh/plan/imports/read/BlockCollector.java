package vn.sxsh.plan.imports.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sxsh.plan.imports.read.Block.Cell;
import vn.sxsh.plan.imports.read.Block.Paragraph;
import vn.sxsh.plan.imports.read.Block.Row;
import vn.sxsh.plan.imports.read.Block.TableBlock;

/**
 * Builds the blocks of a document for the readers of all formats, and keeps the limits in one
 * place. A table inside a cell dissolves into the lines of that cell; a cell that reaches down over
 * rows appears again in each of them, marked as going on.
 */
final class BlockCollector {

  private final List<Block> blocks = new ArrayList<>();
  private final int[] rowsBelow = new int[ReadLimits.MAX_COLUMNS + 1];
  private int tableDepth;
  private String tableName;
  private List<Row> rows;
  private List<Cell> cells;
  private List<Paragraph> lines;
  private int cellColumns;
  private int cellRows;
  private boolean cellContinues;
  private int width;
  private int rowCount;
  private int lineCount;
  private int paragraphCount;
  private long charCount;

  /** Adds a line to the open cell, or a paragraph when none is open; an empty one is dropped. */
  void line(String label, CharSequence raw) {
    String text = CleanText.of(raw);
    if (text.isEmpty()) {
      return;
    }
    charCount += text.length();
    if (charCount > ReadLimits.MAX_CHARS) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_LARGE, ReadLimits.MAX_CHARS);
    }
    if (++lineCount > ReadLimits.MAX_LINES) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_ROWS, ReadLimits.MAX_LINES);
    }
    Paragraph paragraph = new Paragraph(label, text);
    if (lines != null) {
      lines.add(paragraph);
    } else {
      if (++paragraphCount > ReadLimits.MAX_PARAGRAPHS) {
        throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_ROWS, ReadLimits.MAX_PARAGRAPHS);
      }
      blocks.add(paragraph);
    }
  }

  void startTable(String name) {
    if (++tableDepth == 1) {
      tableName = name;
      rows = new ArrayList<>();
      Arrays.fill(rowsBelow, 0);
    }
  }

  void endTable() {
    if (tableDepth == 0) {
      return;
    }
    if (tableDepth == 1) {
      endRow();
      if (!rows.isEmpty()) {
        blocks.add(new TableBlock(tableName, rows));
      }
      rows = null;
    }
    tableDepth--;
  }

  void startRow() {
    if (tableDepth != 1) {
      return;
    }
    endRow();
    if (++rowCount > ReadLimits.MAX_ROWS) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_ROWS, ReadLimits.MAX_ROWS);
    }
    cells = new ArrayList<>();
    width = 0;
  }

  void endRow() {
    if (tableDepth != 1 || cells == null) {
      return;
    }
    endCell();
    repeatFromAbove();
    rows.add(new Row(cells));
    cells = null;
  }

  void startCell(int columns, int rowSpan, boolean continuesAbove) {
    if (tableDepth != 1 || cells == null) {
      return;
    }
    endCell();
    repeatFromAbove();
    cellColumns = Math.max(1, columns);
    cellRows = Math.max(1, rowSpan);
    cellContinues = continuesAbove;
    lines = new ArrayList<>();
  }

  void endCell() {
    if (tableDepth != 1 || lines == null) {
      return;
    }
    int first = width;
    boolean plain = lines.isEmpty() && cellColumns == 1 && !cellContinues;
    addCell(plain ? Cell.EMPTY : new Cell(lines, cellColumns, cellContinues));
    for (int i = first; i < width; i++) {
      rowsBelow[i] = cellRows;
    }
    lines = null;
  }

  private void addCell(Cell cell) {
    if (cell.columns() > ReadLimits.MAX_COLUMNS - width) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_COLUMNS, ReadLimits.MAX_COLUMNS);
    }
    cells.add(cell);
    width += cell.columns();
  }

  /** Fills the columns that a taller cell of an earlier row still covers. */
  private void repeatFromAbove() {
    while (width < ReadLimits.MAX_COLUMNS && rowsBelow[width] > 1) {
      rowsBelow[width]--;
      addCell(Cell.CONTINUED);
    }
  }

  /** Whether no text was found at all, be there tables or not. */
  boolean isEmpty() {
    return lineCount == 0;
  }

  List<Block> blocks() {
    return blocks;
  }
}
