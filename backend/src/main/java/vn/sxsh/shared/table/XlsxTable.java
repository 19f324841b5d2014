package vn.sxsh.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet: names for people, codes for programs, then the rows. Texts are written
 * in their cells, so that they are never formulas and no list of them is kept.
 */
public final class XlsxTable implements TableWriter {

  private static final int HEADER_ROWS = 2;
  private static final int FLUSH_EACH = 500;

  private final List<? extends TableColumn> columns;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row = HEADER_ROWS;

  /** Begins the file with a sheet of that name. */
  public XlsxTable(String name, List<? extends TableColumn> columns, OutputStream out) {
    this.columns = columns;
    workbook = new Workbook(out, "SXSH", "1.0");
    sheet = workbook.newWorksheet(name);
    for (int at = 0; at < columns.size(); at++) {
      sheet.inlineString(0, at, columns.get(at).label());
      sheet.inlineString(1, at, columns.get(at).code());
      sheet.style(0, at).bold().set();
    }
    sheet.freezePane(2, HEADER_ROWS);
  }

  @Override
  public void row(Object[] values) throws IOException {
    for (int at = 0; at < values.length; at++) {
      String value = (String) values[at];
      if (value == null) {
        continue;
      }
      if (columns.get(at).isNumber()) {
        sheet.value(row, at, new BigDecimal(value));
      } else {
        sheet.inlineString(row, at, value);
      }
    }
    row++;
    if (row % FLUSH_EACH == 0) {
      sheet.flush();
    }
  }

  @Override
  public void end() throws IOException {
    workbook.finish();
  }
}
