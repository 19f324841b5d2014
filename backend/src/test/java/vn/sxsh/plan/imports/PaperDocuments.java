package vn.sxsh.plan.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Makes documents of other formats from paragraphs and tables of plain cells; a line break in a
 * cell begins a new paragraph there. A row with a single cell is merged over the whole width.
 */
final class PaperDocuments {

  private PaperDocuments() {}

  static byte[] docx(List<String> paragraphs, List<List<List<String>>> tables) {
    try (XWPFDocument document = new XWPFDocument()) {
      paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
      for (List<List<String>> rows : tables) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), width);
        for (int i = 0; i < rows.size(); i++) {
          fill(table.getRow(i), rows.get(i), width);
        }
        document.createParagraph();
      }
      return bytes(document::write);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill(XWPFTableRow row, List<String> cells, int width) {
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = row.getCell(i);
      List<String> lines = cells.get(i).lines().toList();
      for (int line = 0; line < lines.size(); line++) {
        XWPFParagraph paragraph = line == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
        paragraph.createRun().setText(lines.get(line));
      }
    }
    if (cells.size() == 1 && width > 1) {
      row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(width));
      for (int i = width - 1; i > 0; i--) {
        row.removeCell(i);
      }
    }
  }

  /** Merges a column of a Word table over some rows. */
  static void mergeDown(XWPFTable table, int column, int from, int to) {
    for (int i = from; i <= to; i++) {
      XWPFTableCell cell = table.getRow(i).getCell(column);
      var properties =
          cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
      properties.addNewVMerge().setVal(i == from ? STMerge.RESTART : STMerge.CONTINUE);
    }
  }

  static byte[] xlsx(List<String> paragraphs, List<List<String>> rows) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet text = workbook.createSheet("Nội dung");
      for (int i = 0; i < paragraphs.size(); i++) {
        text.createRow(i * 2).createCell(0).setCellValue(paragraphs.get(i));
      }
      XSSFSheet matrix = workbook.createSheet("Phụ lục");
      int width = rows.stream().mapToInt(List::size).max().orElse(1);
      for (int i = 0; i < rows.size(); i++) {
        Row row = matrix.createRow(i);
        List<String> cells = rows.get(i);
        for (int j = 0; j < cells.size(); j++) {
          row.createCell(j).setCellValue(cells.get(j));
        }
        if (cells.size() == 1 && width > 1) {
          matrix.addMergedRegion(new CellRangeAddress(i, i, 0, width - 1));
        }
      }
      return bytes(workbook::write);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] html(List<String> paragraphs, List<List<List<String>>> tables) {
    Document page = Document.createShell("");
    page.charset(StandardCharsets.UTF_8);
    paragraphs.forEach(text -> page.body().appendElement("p").text(text));
    for (List<List<String>> rows : tables) {
      Element table = page.body().appendElement("table");
      int width = rows.stream().mapToInt(List::size).max().orElse(1);
      for (List<String> cells : rows) {
        Element row = table.appendElement("tr");
        for (String cell : cells) {
          Element td = row.appendElement("td");
          if (cells.size() == 1) {
            td.attr("colspan", Integer.toString(width));
          }
          fill(td, cell);
        }
      }
    }
    return page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static void fill(Element td, String cell) {
    if (cell.lines().count() > 1 && cell.lines().allMatch(line -> line.startsWith("- "))) {
      Element list = td.appendElement("ul");
      cell.lines().forEach(line -> list.appendElement("li").text(line.substring(2)));
    } else {
      td.text(cell);
    }
  }

  /** Something that writes itself to a stream. */
  interface Writable {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  static byte[] bytes(Writable content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.write(out);
    return out.toByteArray();
  }
}
