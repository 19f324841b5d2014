package vn.sxsh.facility.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.sxsh.shared.office.OfficeZip;
import vn.sxsh.shared.problem.ProblemException;

/** Reads the first sheet of a workbook as a stream, once its archive has been found harmless. */
final class XlsxReader implements TableReader {

  @Override
  public void read(Path file, Sink sink) throws IOException {
    check(file);
    try (ReadableWorkbook workbook = attempt(() -> open(file));
        Stream<Row> rows = attempt(() -> workbook.getFirstSheet().openStream())) {
      int count = 0;
      Iterator<Row> each = rows.iterator();
      while (attempt(each::hasNext)) {
        Row row = attempt(each::next);
        if (++count > TableLimits.MOST_ROWS + 1000) {
          throw TableProblem.TABLE_TOO_MANY_ROWS.raise();
        }
        sink.row(row.getRowNum(), attempt(() -> cells(row)));
      }
    }
  }

  private static ReadableWorkbook open(Path file) throws IOException {
    return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
  }

  /** A step of the library, which hands on whatever its parser throws at a damaged workbook. */
  private static <T> T attempt(Callable<T> step) {
    try {
      return step.call();
    } catch (ProblemException refused) {
      throw refused;
    } catch (Exception damaged) {
      throw TableProblem.TABLE_DAMAGED.raise();
    }
  }

  private static void check(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
      OfficeZip.check(zip, TableLimits.ZIP)
          .or(() -> OfficeZip.inflate(zip, TableLimits.MOST_INFLATED))
          .ifPresent(
              fault -> {
                throw switch (fault) {
                  case DAMAGED -> TableProblem.TABLE_DAMAGED.raise();
                  case ENCRYPTED -> TableProblem.TABLE_ENCRYPTED.raise();
                  case BOMB, NESTED_ARCHIVE, TOO_MANY_ENTRIES, EXTERNAL_ENTITY ->
                      TableProblem.TABLE_SUSPICIOUS.raise();
                };
              });
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw TableProblem.TABLE_UNKNOWN_FORMAT.raise();
      }
    } catch (IOException damaged) {
      throw TableProblem.TABLE_DAMAGED.raise();
    }
  }

  private static String[] cells(Row row) {
    int width = row.getCellCount();
    while (width > 0 && isEmpty(row.getOptionalCell(width - 1).orElse(null))) {
      width--;
    }
    if (width > TableLimits.MOST_COLUMNS) {
      throw TableProblem.TABLE_TOO_MANY_COLUMNS.raise();
    }
    String[] cells = new String[width];
    for (int at = 0; at < width; at++) {
      cells[at] = text(row.getOptionalCell(at).orElse(null));
    }
    return cells;
  }

  private static boolean isEmpty(Cell cell) {
    return cell == null || cell.getType() == CellType.EMPTY || text(cell).isEmpty();
  }

  private static String text(Cell cell) {
    if (cell == null || cell.getValue() == null) {
      return "";
    }
    if (cell.getType() != CellType.NUMBER) {
      String text = cell.getText().replace(String.valueOf(TYPED), "").replace("\0", "");
      if (text.length() > TableLimits.LONGEST_CELL) {
        throw TableProblem.TABLE_TOO_LARGE.raise();
      }
      return text;
    }
    return TYPED + (isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber()));
  }

  private static String plain(BigDecimal number) {
    // What a workbook stores has the noise of binary fractions beyond fifteen digits.
    BigDecimal stored = number.round(new java.math.MathContext(15)).stripTrailingZeros();
    return Math.abs(stored.scale()) > 30 ? stored.toString() : stored.toPlainString();
  }

  /** A number is a day when its format, texts in quotes and colours left out, has a year or day. */
  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String bare =
        format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
    return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
  }
}
