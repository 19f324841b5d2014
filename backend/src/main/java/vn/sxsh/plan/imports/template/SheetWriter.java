package vn.sxsh.plan.imports.template;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes rows of text. Every value is a text cell, and one that begins as a formula would is marked
 * as quoted, so that no spreadsheet computes it even after it was edited or saved as CSV.
 */
final class SheetWriter {

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int UNITS_PER_CHARACTER = 256;

  private final XSSFWorkbook workbook;
  private final CellStyle plain;
  private final CellStyle quoted;
  private final CellStyle bold;

  SheetWriter(XSSFWorkbook workbook) {
    this.workbook = workbook;
    plain = style();
    quoted = style();
    quoted.setQuotePrefixed(true);
    bold = style();
    Font font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
  }

  /** A style whose cells are text: what looks like a number or a date stays as it is typed. */
  private CellStyle style() {
    CellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  XSSFSheet sheet(String name, int... widths) {
    XSSFSheet sheet = workbook.createSheet(name);
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * UNITS_PER_CHARACTER);
      sheet.setDefaultColumnStyle(i, plain);
    }
    return sheet;
  }

  void heading(XSSFSheet sheet, List<String> values) {
    write(sheet, values, bold);
    sheet.createFreezePane(0, 1);
  }

  void row(XSSFSheet sheet, List<String> values) {
    write(sheet, values, plain);
  }

  /** A row whose first cell names the second. */
  void headingColumn(XSSFSheet sheet, String name, String value) {
    Row row = write(sheet, List.of(name, value), plain);
    row.getCell(0).setCellStyle(bold);
  }

  private Row write(XSSFSheet sheet, List<String> values, CellStyle style) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      boolean looksLikeFormula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
      Cell cell = row.createCell(i);
      cell.setCellValue(value);
      cell.setCellStyle(looksLikeFormula ? quoted : style);
    }
    return row;
  }
}
