package vn.sxsh.plan.figure;

import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.shared.table.TableColumn;

/**
 * The columns of the figures as a file. Other programs read the codes: add, never rename. A share
 * always stands beside its two numbers, and none of them is a mean of others.
 */
enum FigureColumn implements TableColumn {
  TARGET("target", "Mã mục tiêu", line -> line.target().code),
  TITLE("title", "Mục tiêu", line -> line.target().title),
  AIM("aim", "Cần đạt", true, line -> line.target().aim),
  AIM_TO("aimTo", "Cần đạt đến", true, line -> line.target().aimTo),
  UNIT("unit", "Đơn vị tính", line -> line.target().unit),
  DUE_ON("dueOn", "Thời hạn", line -> line.target().dueOn),
  READING("reading", "Mã cách tính", FigureLine::reading),
  OFFICIAL("official", "Cách tính chính thức", line -> line.official() ? "1" : "0"),
  DEFINITION("definition", "Cách tính", FigureLine::definition),
  DAY("asOf", "Tính đến hết ngày", FigureLine::day),
  SPLIT("split", "Chia theo", FigureLine::split),
  PART_KEY("partKey", "Mã phần", line -> line.group() == null ? null : line.group().key()),
  PART("part", "Phần", FigureLine::part),
  STATE("state", "Tình trạng số liệu", FigureLine::state),
  LACKING(
      "lacking",
      "Nguồn số liệu còn thiếu",
      line ->
          line.lacking() == null
              ? null
              : line.lacking().stream().map(Enum::name).collect(Collectors.joining("; "))),
  NUMERATOR("numerator", "Số đạt (tử số)", true, FigureLine::numerator),
  DENOMINATOR("denominator", "Tổng số được tính (mẫu số)", true, FigureLine::denominator),
  PERCENT("percent", "Tỷ lệ (%)", true, FigureLine::percent),
  WANTED_PERCENT(
      "subTargetPercent",
      "Chỉ tiêu năm của phần (%)",
      true,
      line -> line.wanted() == null ? null : line.wanted().percent()),
  WANTED_NUMBER(
      "subTargetNumber",
      "Chỉ tiêu năm của phần (số cơ sở)",
      true,
      line -> line.wanted() == null ? null : line.wanted().number()),
  NEEDED(
      "needed",
      "Số cơ sở cần đạt trong năm",
      true,
      line ->
          line.wanted() != null
              ? (Object) line.wanted().needed()
              : line.year() == null ? null : line.year().needed()),
  PARTS_NEEDED(
      "partsNeeded",
      "Các phần cộng lại cần đạt",
      true,
      line -> line.year() == null ? null : line.year().partsNeeded()),
  PARTS_MISSING(
      "partsMissing",
      "Các phần còn thiếu so với toàn bộ",
      true,
      line -> line.year() == null ? null : line.year().missing()),
  REACHED_ON("reachedOn", "Hoàn thành ngày", FigureLine::reachedOn),
  CONFIRMED("confirmed", "Hồ sơ đã xác nhận trong một năm", true, FigureLine::confirmed),
  GRADE("grade", "Độ tin cậy", FigureLine::grade);

  private final String code;
  private final String label;
  private final boolean number;
  private final Function<FigureLine, Object> value;

  FigureColumn(String code, String label, Function<FigureLine, Object> value) {
    this(code, label, false, value);
  }

  FigureColumn(String code, String label, boolean number, Function<FigureLine, Object> value) {
    this.code = code;
    this.label = label;
    this.number = number;
    this.value = value;
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
    return number;
  }

  /** The cell as text; null when there is nothing. */
  String of(FigureLine line) {
    Object found = value.apply(line);
    return found == null ? null : found.toString();
  }
}
