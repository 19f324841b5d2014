package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.Paper2549.Group;
import vn.sxsh.plan.imports.Paper2549.Row;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.read.DocumentFormat;
import vn.sxsh.plan.imports.read.SourceInput;

/** The same plan in other clothes must give the same draft. */
class PlanFormatsTest {

  private static final List<String> HEADINGS =
      List.of(
          "TT",
          "Nhiệm vụ",
          "Nội dung hành động",
          "Kết quả dự kiến đạt được",
          "Cơ quan thực hiện",
          "Cơ quan phối hợp",
          "Ghi chú");

  private final PlanDraft paper = Paper2549.draft();

  @Test
  void docxWithOneTable() {
    assertSamePlan(PaperDocuments.docx(body(), List.of(matrix())), DocumentFormat.DOCX);
  }

  @Test
  void docxWithTheTableCutAsOnThePaper() {
    assertSamePlan(PaperDocuments.docx(body(), cut(matrix())), DocumentFormat.DOCX);
  }

  @Test
  void xlsxWithItemsOnLinesOfACell() {
    assertSamePlan(PaperDocuments.xlsx(body(), matrix()), DocumentFormat.XLSX);
  }

  @Test
  void htmlWithRealLists() {
    assertSamePlan(PaperDocuments.html(body(), List.of(matrix())), DocumentFormat.HTML);
  }

  @Test
  void htmlWithTheTableCutAndItsHeadingRepeated() {
    List<List<List<String>>> tables = cut(matrix());
    List<List<List<String>>> repeated = new ArrayList<>();
    for (List<List<String>> table : tables) {
      List<List<String>> rows = new ArrayList<>(table);
      if (!rows.get(0).equals(HEADINGS)) {
        rows.add(0, HEADINGS);
      }
      repeated.add(rows);
    }
    assertSamePlan(PaperDocuments.html(body(), repeated), DocumentFormat.HTML);
  }

  @Test
  void textCopiedFromASpreadsheetWithQuotedCells() {
    String table =
        matrix().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell.contains("\n") ? "\"" + cell + "\"" : cell)
                        .collect(Collectors.joining("\t")))
            .map(row -> row.contains("\t") ? row : row + "\t".repeat(6))
            .collect(Collectors.joining("\r\n"));
    String text = String.join("\r\n", body()) + "\r\n" + table;
    assertSamePlan(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.TEXT);
  }

  @Test
  void decomposedLettersAreTheSameText() {
    String nfd = Normalizer.normalize(Paper2549.text(), Normalizer.Form.NFD);
    assertThat(PlanReader.read(SourceInput.ofText(nfd), Paper2549.AGENCIES)).isEqualTo(paper);
  }

  @Test
  void utf16AndForeignLineEndsAreTheSameText() {
    byte[] bytes = Paper2549.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16);
    assertThat(PlanReader.read(SourceInput.ofFile(bytes, "x.exe"), Paper2549.AGENCIES))
        .isEqualTo(paper);
  }

  @Test
  void groupsNumberedWithRomansLettersOrNotAtAll() {
    for (List<String> labels :
        List.of(
            List.of("I", "II", "III", "IV", "V"),
            List.of("A", "B", "C", "D", "Đ"),
            List.of("I.", "II.", "III.", "IV.", "V."))) {
      List<DraftGroup> groups = readMatrix(numbered(labels)).groups();
      assertThat(groups).extracting(DraftGroup::label).containsExactlyElementsOf(labels);
      assertThat(tasks(groups)).isEqualTo(tasks(paper.groups()));
    }
    List<DraftGroup> groups = readMatrix(numbered(List.of("", "", "", "", ""))).groups();
    assertThat(groups).extracting(DraftGroup::label).containsOnlyNulls();
    assertThat(tasks(groups)).isEqualTo(tasks(paper.groups()));
  }

  @Test
  void readingTwiceGivesTheSameDraft() {
    byte[] docx = PaperDocuments.docx(body(), cut(matrix()));
    assertThat(PlanReader.read(SourceInput.ofFile(docx, "a"), Paper2549.AGENCIES))
        .isEqualTo(PlanReader.read(SourceInput.ofFile(docx, "b"), Paper2549.AGENCIES));
  }

  private void assertSamePlan(byte[] file, DocumentFormat format) {
    PlanDraft draft = PlanReader.read(SourceInput.ofFile(file, ""), Paper2549.AGENCIES);
    assertThat(draft.format()).isEqualTo(format);
    assertThat(Paper2549ImportTest.matrix(draft)).isEqualTo(Paper2549.matrix());
    assertThat(draft)
        .usingRecursiveComparison()
        .ignoringFields("format", "doubts")
        .isEqualTo(paper);
  }

  private static PlanDraft readMatrix(List<List<String>> rows) {
    byte[] file = PaperDocuments.docx(List.of(), List.of(rows));
    return PlanReader.read(SourceInput.ofFile(file, ""), Paper2549.AGENCIES);
  }

  private static List<List<String>> tasks(List<DraftGroup> groups) {
    return groups.stream()
        .map(group -> group.tasks().stream().map(task -> task.title()).toList())
        .toList();
  }

  /** The lines of the paper above its table. */
  private static List<String> body() {
    return Paper2549.text()
        .lines()
        .takeWhile(line -> !line.startsWith("TT\t"))
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("**", ""))
        .toList();
  }

  private static List<List<String>> matrix() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (Group group : Paper2549.matrix()) {
      rows.add(List.of(group.label() + " " + group.title()));
      group.rows().forEach(row -> rows.add(cells(row)));
    }
    return rows;
  }

  /** Groups with their label in the first column and their title in the second. */
  private static List<List<String>> numbered(List<String> labels) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (int i = 0; i < labels.size(); i++) {
      Group group = Paper2549.matrix().get(i);
      rows.add(List.of(labels.get(i), group.title(), "", "", "", "", ""));
      group.rows().forEach(row -> rows.add(cells(row)));
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    return List.of(
        row.number() == null ? "" : row.number(),
        row.title(),
        items(row.actions()),
        items(row.results()),
        row.lead(),
        row.coordinator() == null ? "" : row.coordinator(),
        "");
  }

  private static String items(List<String> items) {
    return items.size() == 1
        ? items.get(0)
        : items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
  }

  /** Cuts the table behind rows 1.2, 2.2, 4.1 and 5, each in the middle of a cell or two. */
  private static List<List<List<String>>> cut(List<List<String>> rows) {
    List<List<List<String>>> tables = new ArrayList<>();
    List<List<String>> open = new ArrayList<>();
    for (List<String> row : rows) {
      String end = row.size() < 2 ? "" : row.get(0);
      switch (end) {
        case "1.2" -> open = cutRow(tables, open, row, 2, " BVMT,..)");
        case "2.2" -> open = cutRow(tables, open, row, 1, " công nghiệp");
        case "4.1" -> open = cutRow(tables, open, row, 4, " công và TVPTCN");
        default -> {
          boolean last = row.size() > 1 && row.get(0).isEmpty();
          if (last) {
            String rest = " trên website của Sở Công Thương nhằm thúc đẩy áp dụng SXSH/bảo vệ";
            open = cutRow(tables, open, row, 3, row.get(3).substring(row.get(3).indexOf(rest)));
          } else {
            open.add(row);
          }
        }
      }
    }
    tables.add(open);
    return tables;
  }

  private static List<List<String>> cutRow(
      List<List<List<String>>> tables,
      List<List<String>> open,
      List<String> row,
      int column,
      String tail) {
    List<String> first = new ArrayList<>(row);
    String cell = row.get(column);
    int at = cell.lastIndexOf(tail);
    first.set(column, cell.substring(0, at));
    open.add(first);
    tables.add(open);
    List<String> second = new ArrayList<>(Collections.nCopies(row.size(), ""));
    second.set(column, cell.substring(at + 1));
    List<List<String>> next = new ArrayList<>();
    next.add(second);
    return next;
  }
}
