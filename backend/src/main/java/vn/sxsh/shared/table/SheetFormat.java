package vn.sxsh.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Kinds of files that people open in a spreadsheet. */
public enum SheetFormat {
  XLSX("xlsx", SheetFormat.XLSX_TYPE),
  CSV("csv", SheetFormat.CSV_TYPE + ";charset=UTF-8");

  /** What the contract calls the kinds; an annotation takes no field of a constant. */
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  public static final String CSV_TYPE = "text/csv";

  /** How the name of such a file ends. */
  public final String ending;

  public final String mediaType;

  SheetFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Begins a file of this kind. */
  public TableWriter open(String sheet, List<? extends TableColumn> columns, OutputStream out)
      throws IOException {
    return this == XLSX ? new XlsxTable(sheet, columns, out) : new CsvTable(columns, true, out);
  }
}
