package vn.sxsh.shared.text;

import java.util.regex.Pattern;

/**
 * Cells of comma-separated files that people open in a spreadsheet. What looks like a formula there
 * gets an apostrophe before it, which makes it text; the same apostrophe is taken away again when
 * such a file comes back.
 */
public final class CsvCell {

  /** Tells spreadsheets that the text is UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What a spreadsheet may compute, also after blanks, and in the wide forms of East Asia. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^(?:[\\t\\r\\n]|[\\p{Z}\\p{Cf}\\p{Cntrl}]*[=+\\-@＝＋－＠﹢﹣﹦﹫−]).*", Pattern.DOTALL);

  private CsvCell() {}

  /** The cell with its quotes. */
  public static String of(String value) {
    return '"' + guarded(value == null ? "" : value).replace("\"", "\"\"") + '"';
  }

  /** The value of a cell that {@link #of} has made, its quotes removed. */
  public static String back(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches()
        ? cell.substring(1)
        : cell;
  }

  private static String guarded(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }
}
