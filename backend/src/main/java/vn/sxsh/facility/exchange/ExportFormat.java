package vn.sxsh.facility.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sxsh.shared.table.CsvTable;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.table.XlsxTable;

/** Kinds of files that the registry can be taken home in. */
public enum ExportFormat {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv;charset=UTF-8"),
  GEOJSON("geojson", "application/geo+json"),
  JSON("json", "application/json");

  final String ending;
  final String mediaType;

  ExportFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Begins a file of this kind. */
  TableWriter open(List<ExportColumn> columns, boolean mark, OutputStream out) throws IOException {
    return switch (this) {
      case XLSX -> new XlsxTable("Cơ sở", columns, out);
      case CSV -> new CsvTable(columns, mark, out);
      case JSON -> new JsonTable(columns, false, out);
      case GEOJSON -> new JsonTable(columns, true, out);
    };
  }
}
