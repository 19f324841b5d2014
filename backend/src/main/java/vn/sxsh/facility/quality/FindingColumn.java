package vn.sxsh.facility.quality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import vn.sxsh.shared.table.TableColumn;

/** The columns of the work list as a file. Other programs read the codes: add, never rename. */
enum FindingColumn implements TableColumn {
  CODE("code", "Mã cơ sở", row -> row.facilityCode),
  NAME("name", "Tên cơ sở", row -> row.facilityName),
  UNIT("adminUnit", "Đơn vị hành chính", row -> row.unitName),
  SEVERITY("severity", "Mức độ", row -> row.rule.severity.name()),
  RULE("rule", "Mã quy tắc", row -> row.rule.name()),
  TITLE("title", "Việc", row -> row.title),
  MISSING("missing", "Mục còn thiếu", row -> row.missing),
  STATE("state", "Tình trạng", row -> row.state),
  OWNER("owner", "Người phụ trách", row -> row.owner),
  DUE("dueOn", "Hạn", row -> Objects.toString(row.dueOn, null)),
  REASON("reason", "Lý do", row -> row.reason);

  private final String code;
  private final String label;
  private final Function<Row, String> value;

  FindingColumn(String code, String label, Function<Row, String> value) {
    this.code = code;
    this.label = label;
    this.value = value;
  }

  /** A finding with the names of what it is about. */
  record Row(
      QualityRule rule,
      String title,
      String facilityCode,
      String facilityName,
      String unitName,
      String missing,
      String state,
      String owner,
      LocalDate dueOn,
      String reason) {}

  String of(Row row) {
    return value.apply(row);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isNumber() {
    return false;
  }
}
