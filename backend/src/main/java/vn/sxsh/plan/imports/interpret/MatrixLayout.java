package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.read.Block;
import vn.sxsh.plan.imports.read.Block.Paragraph;
import vn.sxsh.plan.imports.read.Block.TableBlock;

/**
 * Divides a document into the text before the matrix, the matrix, and the text behind it. A table
 * without headings that follows the matrix and is as wide goes on with it; a paragraph between two
 * such tables is a group's heading that the page break left outside.
 *
 * @param parts the matrix in order
 */
record MatrixLayout(List<Paragraph> before, List<Part> parts, List<Paragraph> after) {

  /** A piece of the matrix: a table with its columns, or a heading between tables. */
  sealed interface Part {

    record Table(Grid grid, Columns columns, int firstRow) implements Part {}

    record Heading(Paragraph paragraph) implements Part {}
  }

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:Trang\\s+)?[-–]?\\s?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?\\s?[-–]?");

  static MatrixLayout of(List<Block> blocks) {
    List<Paragraph> before = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Paragraph> between = new ArrayList<>();
    Columns columns = null;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        (columns == null ? before : between).add(paragraph);
        continue;
      }
      Grid grid = new Grid((TableBlock) block);
      Columns own = Columns.find(grid);
      if (own != null) {
        for (int row = 0; row < own.headingRow() && columns == null; row++) {
          before.addAll(grid.paragraphs(row));
        }
        addHeadings(parts, between);
        columns = own;
        parts.add(new Part.Table(grid, own, own.firstRow()));
      } else if (columns != null && goesOn(grid, columns)) {
        addHeadings(parts, between);
        parts.add(new Part.Table(grid, columns, 0));
      } else {
        for (int row = 0; row < grid.height(); row++) {
          (columns == null ? before : between).addAll(grid.paragraphs(row));
        }
      }
    }
    return new MatrixLayout(before, parts, between);
  }

  /** Trailing columns that are empty get lost when a table is copied as text. */
  private static boolean goesOn(Grid grid, Columns columns) {
    int width = grid.width();
    return width == columns.width()
        || width < columns.width() && width >= 4 && width >= columns.width() - 2;
  }

  private static void addHeadings(List<Part> parts, List<Paragraph> between) {
    for (Paragraph paragraph : between) {
      if (!PAGE_NUMBER.matcher(paragraph.text()).matches()) {
        parts.add(new Part.Heading(paragraph));
      }
    }
    between.clear();
  }
}
