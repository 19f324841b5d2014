package vn.sxsh.plan.imports.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.read.Block;
import vn.sxsh.plan.imports.read.Block.Row;
import vn.sxsh.plan.imports.read.Block.TableBlock;
import vn.sxsh.plan.imports.read.SourceDocument;

/** The names in the template that writing and reading it must agree on. */
public final class TemplateLayout {

  /** Raised when a sheet or a heading changes its meaning, never when one is added. */
  public static final int VERSION = 1;

  public static final String GUIDE_SHEET = "Hướng dẫn";
  public static final String PLAN_SHEET = "Kế hoạch";
  public static final String TARGET_SHEET = "Mục tiêu";
  public static final String TASK_SHEET = "Nhiệm vụ";
  public static final String BODY_SHEET = "Nội dung kế hoạch";
  public static final String AGENCY_SHEET = "Danh mục cơ quan";
  public static final String RULE_SHEET = "Danh mục cách tính";

  public static final List<String> TASK_HEADINGS =
      List.of(
          "TT",
          "Nhiệm vụ",
          "Nội dung hành động",
          "Kết quả dự kiến đạt được",
          "Cơ quan thực hiện",
          "Cơ quan phối hợp",
          "Ghi chú");
  public static final List<String> TARGET_HEADINGS =
      List.of(
          "Mã", "Nội dung mục tiêu", "Cách tính", "Chỉ tiêu", "Đến mức", "Đơn vị tính", "Thời hạn");
  public static final List<String> BODY_HEADINGS = List.of("Mục", "Nội dung");

  static final String STAMP = "SXSH-KE-HOACH/";
  private static final Pattern STAMPED = Pattern.compile(Pattern.quote(STAMP) + "(\\d{1,4})");

  /** The values of the first sheet, by the label before them. */
  public enum Field {
    NUMBER("Số kế hoạch"),
    TITLE("Tên kế hoạch"),
    ISSUER("Cơ quan ban hành"),
    SIGNATORY("Người ký"),
    SIGNATORY_TITLE("Chức vụ người ký"),
    PLACE("Nơi ban hành"),
    ISSUED_ON("Ngày ban hành"),
    PERIOD_START("Thực hiện từ ngày"),
    PERIOD_END("Thực hiện đến ngày"),
    LEGAL_BASES("Căn cứ"),
    RECIPIENTS("Nơi nhận");

    private final String label;

    Field(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  private TemplateLayout() {}

  /** The version stamped on a workbook; -1 when it was not made from the template. */
  public static int versionOf(SourceDocument document) {
    TableBlock guide = sheet(document, GUIDE_SHEET);
    if (guide == null) {
      return -1;
    }
    for (Row row : guide.rows()) {
      for (Block.Cell cell : row.cells()) {
        for (Block.Paragraph line : cell.lines()) {
          Matcher stamp = STAMPED.matcher(line.text());
          if (stamp.find()) {
            return Integer.parseInt(stamp.group(1));
          }
        }
      }
    }
    return -1;
  }

  /** The table of a sheet, or null. */
  public static TableBlock sheet(SourceDocument document, String name) {
    for (Block block : document.blocks()) {
      if (block instanceof TableBlock table && table.name().equals(name)) {
        return table;
      }
    }
    return null;
  }
}
