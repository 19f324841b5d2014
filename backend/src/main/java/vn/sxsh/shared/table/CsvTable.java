package vn.sxsh.shared.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.sxsh.shared.text.CsvCell;

/** Comma-separated values: a line of codes, every text in quotes, numbers bare. */
public final class CsvTable implements TableWriter {

  private final List<? extends TableColumn> columns;
  private final Writer out;

  /**
   * Begins the file.
   *
   * @param mark whether spreadsheets are told that the text is UTF-8
   */
  public CsvTable(List<? extends TableColumn> columns, boolean mark, OutputStream out)
      throws IOException {
    this.columns = columns;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (mark) {
      this.out.write(CsvCell.BYTE_ORDER_MARK);
    }
    line(columns.stream().map(TableColumn::code).toArray(), false);
  }

  @Override
  public void row(Object[] values) throws IOException {
    line(values, true);
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void line(Object[] values, boolean data) throws IOException {
    for (int at = 0; at < values.length; at++) {
      if (at > 0) {
        out.write(',');
      }
      String value = (String) values[at];
      if (value != null) {
        out.write(data && columns.get(at).isNumber() ? value : CsvCell.of(value));
      }
    }
    out.write("\r\n");
  }
}
