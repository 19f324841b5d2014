package vn.sxsh.plan.imports.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.sxsh.plan.imports.draft.TargetRule;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.party.AgencyEntry;

/**
 * Writes the workbook in which a plan can be typed when there is no document to import. It is made
 * anew from the current directory each time and says its version, so that a workbook filled in last
 * year is recognised as such.
 */
public final class PlanTemplate {

  private static final List<String> GUIDE =
      List.of(
          "1. Điền trang “Kế hoạch”: số, tên, cơ quan ban hành, thời gian thực hiện; ngày ghi theo dạng"
              + " ngày/tháng/năm (ví dụ 30/11/2026).",
          "2. Trang “Nhiệm vụ”: mỗi nhiệm vụ một dòng. Dòng nhóm chỉ ghi TT (1, I hoặc A) và tên nhóm."
              + " Nhiều nội dung, nhiều kết quả trong một ô: mỗi ý một dòng, bắt đầu bằng dấu gạch"
              + " (-).",
          "3. Cột cơ quan: ghi tên hoặc mã trong trang “Danh mục cơ quan”, cách nhau bằng dấu chấm"
              + " phẩy; cơ quan ghi đầu tiên chịu trách nhiệm chính.",
          "4. Có thể thêm cột (thời gian, kinh phí từng năm…) ở bên phải; cột thêm được giữ nguyên"
              + " tên.",
          "5. Trang “Mục tiêu”: mỗi mục tiêu một dòng; cột “Cách tính” chọn theo trang “Danh mục cách"
              + " tính”, để trống nếu nhập kết quả bằng tay.",
          "6. Trang “Nội dung kế hoạch” (không bắt buộc): cột “Mục” ghi I, 1, a)…, cột “Nội dung” ghi"
              + " nguyên văn.",
          "7. Không đổi tên trang và tên cột. Khi nhập, hệ thống cho xem trước mọi điểm chưa chắc"
              + " chắn rồi mới lưu.");

  private static final int LAST_ROW = 500;

  private PlanTemplate() {}

  /** Writes the template with the bodies of {@code directory} as its code list. */
  public static void write(AgencyDirectory directory, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      SheetWriter writer = new SheetWriter(workbook);
      writeGuide(writer);
      XSSFSheet plan = writer.sheet(TemplateLayout.PLAN_SHEET, 30, 90);
      for (TemplateLayout.Field field : TemplateLayout.Field.values()) {
        writer.headingColumn(plan, field.label(), "");
      }
      XSSFSheet targets = writer.sheet(TemplateLayout.TARGET_SHEET, 8, 70, 22, 12, 12, 16, 16);
      writer.heading(targets, TemplateLayout.TARGET_HEADINGS);
      offerRules(targets);
      XSSFSheet tasks = writer.sheet(TemplateLayout.TASK_SHEET, 8, 50, 60, 60, 36, 36, 24);
      writer.heading(tasks, TemplateLayout.TASK_HEADINGS);
      XSSFSheet body = writer.sheet(TemplateLayout.BODY_SHEET, 10, 120);
      writer.heading(body, TemplateLayout.BODY_HEADINGS);
      writeAgencies(writer, directory);
      writeRules(writer);
      workbook.write(out);
    }
  }

  private static void writeGuide(SheetWriter writer) {
    XSSFSheet guide = writer.sheet(TemplateLayout.GUIDE_SHEET, 120);
    writer.heading(guide, List.of("MẪU NHẬP KẾ HOẠCH HÀNH ĐỘNG SẢN XUẤT SẠCH HƠN"));
    GUIDE.forEach(line -> writer.row(guide, List.of(line)));
    writer.row(guide, List.of("Phiên bản mẫu: " + TemplateLayout.STAMP + TemplateLayout.VERSION));
  }

  private static void writeAgencies(SheetWriter writer, AgencyDirectory directory) {
    XSSFSheet sheet = writer.sheet(TemplateLayout.AGENCY_SHEET, 18, 70, 16, 70);
    writer.heading(sheet, List.of("Mã", "Tên", "Loại", "Tên gọi khác"));
    for (AgencyEntry entry : directory.entries()) {
      writer.row(
          sheet,
          List.of(
              entry.code(),
              entry.name(),
              entry.group() ? "Nhóm cơ quan" : "Cơ quan",
              String.join("; ", entry.aliases())));
    }
  }

  private static void writeRules(SheetWriter writer) {
    XSSFSheet sheet = writer.sheet(TemplateLayout.RULE_SHEET, 24, 100);
    writer.heading(sheet, List.of("Mã", "Cách tính"));
    for (TargetRule rule : TargetRule.values()) {
      writer.row(sheet, List.of(rule.name(), meaning(rule)));
    }
  }

  private static String meaning(TargetRule rule) {
    return switch (rule) {
      case OUTREACH_REACH -> "Tỷ lệ cơ sở đã được tuyên truyền, phổ biến";
      case AWARENESS -> "Tỷ lệ cơ sở nhận thức được lợi ích";
      case ADOPTION -> "Tỷ lệ cơ sở có tiềm năng đang áp dụng SXSH";
      case SAVING -> "Tỷ lệ cơ sở áp dụng SXSH tiết kiệm từ 5% trên đơn vị sản phẩm";
      case TEAM_ESTABLISHED -> "Đã thành lập tổ tư vấn và có thành viên";
      case FACILITIES_SUPPORTED -> "Số cơ sở được hỗ trợ đánh giá và xây dựng dự án SXSH";
    };
  }

  private static void offerRules(XSSFSheet sheet) {
    int column = TemplateLayout.TARGET_HEADINGS.indexOf("Cách tính");
    String[] codes = Arrays.stream(TargetRule.values()).map(Enum::name).toArray(String[]::new);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(codes),
            new CellRangeAddressList(1, LAST_ROW, column, column));
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }
}
