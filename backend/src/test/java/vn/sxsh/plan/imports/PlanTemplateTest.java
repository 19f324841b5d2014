package vn.sxsh.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.draft.TargetRule;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.party.AgencyEntry;
import vn.sxsh.plan.imports.read.ImportRefusal;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.SourceInput;
import vn.sxsh.plan.imports.template.PlanTemplate;
import vn.sxsh.plan.imports.template.TemplateLayout;

/** The workbook that is filled in where there is no paper. */
class PlanTemplateTest {

  @Test
  void aFilledTemplateIsReadBack() throws IOException {
    try (XSSFWorkbook workbook = template(Paper2549.AGENCIES)) {
      fillHeader(workbook.getSheet(TemplateLayout.PLAN_SHEET));
      XSSFSheet tasks = workbook.getSheet(TemplateLayout.TASK_SHEET);
      fill(tasks, 1, "I", "Truyền thông");
      fill(
          tasks,
          2,
          "1",
          "Tuyên truyền",
          "- Hội nghị\n- Ấn phẩm",
          "Kế hoạch được duyệt",
          "SCT; TTKC",
          "CAC_SO_NGANH");
      fill(
          workbook.getSheet(TemplateLayout.TARGET_SHEET),
          1,
          "T1",
          "60% cơ sở",
          "ADOPTION",
          "60",
          "",
          "%",
          "31/12/2030");
      XSSFSheet body = workbook.getSheet(TemplateLayout.BODY_SHEET);
      fill(body, 1, "I.", "QUAN ĐIỂM");
      fill(body, 2, "a)", "Áp dụng rộng rãi");
      PlanDraft draft = read(workbook);

      assertThat(draft.header().number()).isEqualTo("1/KH-UBND");
      assertThat(draft.header().issuerCode()).isEqualTo("UBND");
      assertThat(draft.header().issuedOn()).isEqualTo(LocalDate.of(2026, 3, 7));
      assertThat(draft.header().periodEnd()).isEqualTo(LocalDate.of(2030, 12, 31));
      assertThat(draft.header().recipients()).containsExactly("Bộ Công Thương", "Lưu: VT");
      assertThat(draft.groups())
          .singleElement()
          .satisfies(it -> assertThat(it.label()).isEqualTo("I"));
      assertThat(draft.groups().get(0).tasks().get(0))
          .satisfies(task -> assertThat(task.actions()).containsExactly("Hội nghị", "Ấn phẩm"))
          .satisfies(
              task ->
                  assertThat(task.leads())
                      .extracting(it -> it.code())
                      .containsExactly("SCT", "TTKC"))
          .satisfies(
              task ->
                  assertThat(task.coordinators())
                      .extracting(it -> it.code())
                      .containsExactly("CAC_SO_NGANH"));
      assertThat(draft.targets())
          .singleElement()
          .satisfies(target -> assertThat(target.rule()).isEqualTo(TargetRule.ADOPTION))
          .satisfies(target -> assertThat(target.dueOn()).isEqualTo(LocalDate.of(2030, 12, 31)));
      assertThat(draft.clauses()).extracting(it -> it.path()).startsWith("I", "I.a");
      assertThat(draft.clauses().get(1).section()).isEqualTo(ClauseSection.VIEWPOINT);
    }
  }

  @Test
  void anEmptyTemplateIsNoPlan() throws IOException {
    try (XSSFWorkbook workbook = template(Paper2549.AGENCIES)) {
      assertThatThrownBy(() -> read(workbook))
          .isInstanceOfSatisfying(
              ImportRefusedException.class,
              e -> assertThat(e.refusal()).isEqualTo(ImportRefusal.NO_PLAN));
    }
  }

  @Test
  void aTemplateOfAnotherVersionIsReadWithADoubt() throws IOException {
    try (XSSFWorkbook workbook = template(Paper2549.AGENCIES)) {
      fillHeader(workbook.getSheet(TemplateLayout.PLAN_SHEET));
      XSSFSheet guide = workbook.getSheet(TemplateLayout.GUIDE_SHEET);
      guide.getRow(guide.getLastRowNum()).getCell(0).setCellValue("SXSH-KE-HOACH/99");
      assertThat(read(workbook).doubts())
          .extracting(doubt -> doubt.code())
          .contains(DoubtCode.TEMPLATE_VERSION_UNKNOWN);
    }
  }

  @Test
  void namesThatLookLikeFormulasStayText() throws IOException {
    AgencyDirectory hostile =
        AgencyDirectory.of(
            "", List.of(AgencyEntry.agency("@X", "=HYPERLINK(\"http://a\")", "+1", "-1")));
    try (XSSFWorkbook workbook = template(hostile)) {
      Row row = workbook.getSheet(TemplateLayout.AGENCY_SHEET).getRow(1);
      for (int i : new int[] {0, 1, 3}) {
        assertThat(row.getCell(i).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(i).getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  private static void fillHeader(XSSFSheet sheet) {
    String[] values = {
      "1/KH-UBND",
      "Kế hoạch hành động",
      "UBND tỉnh Cao Bằng",
      "Nguyễn Văn A",
      "CHỦ TỊCH",
      "Cao Bằng",
      "07/03/2026",
      "01/01/2026",
      "31/12/2030",
      "Căn cứ Quyết định số 1419/QĐ-TTg ngày 07/9/2009 của Thủ tướng Chính phủ",
      "- Bộ Công Thương\n- Lưu: VT"
    };
    for (int i = 0; i < values.length; i++) {
      sheet.getRow(i).getCell(1).setCellValue(values[i]);
    }
  }

  private static void fill(XSSFSheet sheet, int row, String... values) {
    Row created = sheet.createRow(row);
    for (int i = 0; i < values.length; i++) {
      created.createCell(i).setCellValue(values[i]);
    }
  }

  private static XSSFWorkbook template(AgencyDirectory directory) throws IOException {
    byte[] bytes = PaperDocuments.bytes(out -> PlanTemplate.write(directory, out));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static PlanDraft read(XSSFWorkbook workbook) throws IOException {
    byte[] bytes = PaperDocuments.bytes(workbook::write);
    return PlanReader.read(SourceInput.ofFile(bytes, "mau.xlsx"), Paper2549.AGENCIES);
  }
}
