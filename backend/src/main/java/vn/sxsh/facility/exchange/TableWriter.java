package vn.sxsh.facility.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the rows of an export, one by one, as a file of some kind. */
interface TableWriter {

  /** Writes a row: text in the order of the columns, null where there is nothing. */
  void row(Object[] values) throws IOException;

  /** Writes what comes after the last row. */
  void end() throws IOException;

  /** Begins a file. */
  static TableWriter open(
      ExportFormat format, List<ExportColumn> columns, boolean mark, OutputStream out)
      throws IOException {
    return switch (format) {
      case XLSX -> new XlsxTable(columns, out);
      case CSV -> new CsvTable(columns, mark, out);
      case JSON -> new JsonTable(columns, false, out);
      case GEOJSON -> new JsonTable(columns, true, out);
    };
  }
}
