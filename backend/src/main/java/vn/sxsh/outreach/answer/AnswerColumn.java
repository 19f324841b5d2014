package vn.sxsh.outreach.answer;

import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.shared.table.TableColumn;

/** The columns of the answers as a file. Other programs read the codes: add, never rename. */
enum AnswerColumn implements TableColumn {
  FACILITY_CODE("facilityCode", "Mã cơ sở", false, it -> it.facility().code()),
  FACILITY("facility", "Cơ sở", false, it -> it.facility().name()),
  ANSWERED_ON("answeredOn", "Ngày trả lời", false, AnswerResponse::answeredOn),
  SURVEY("survey", "Phiên bản phiếu", true, it -> it.survey().number()),
  ACTIVITY_CODE(
      "activityCode",
      "Mã hoạt động",
      false,
      it -> it.activity() == null ? null : it.activity().code()),
  ACTIVITY(
      "activity", "Hoạt động", false, it -> it.activity() == null ? null : it.activity().title()),
  PHASE("phase", "Trước hoặc sau hoạt động", false, AnswerResponse::phase),
  WAY("way", "Cách ghi", false, AnswerResponse::way),
  KNOWLEDGE("knowledge", "Điểm kiến thức", true, AnswerResponse::knowledge),
  ATTITUDE("attitude", "Điểm thái độ", true, AnswerResponse::attitude),
  PRACTICE("practice", "Điểm thực hành", true, AnswerResponse::practice),
  SCORE("score", "Điểm chung", true, AnswerResponse::score),
  AWARE("aware", "Nhận thức được lợi ích", false, AnswerResponse::aware),
  CHOICES(
      "choices",
      "Các lựa chọn",
      false,
      it ->
          it.choices().stream()
              .map(choice -> choice.question() + ": " + choice.option())
              .collect(Collectors.joining("; "))),
  NOTE("note", "Ghi chú", false, AnswerResponse::note);

  private final String code;
  private final String label;
  private final boolean number;
  private final Function<AnswerResponse, Object> value;

  AnswerColumn(String code, String label, boolean number, Function<AnswerResponse, Object> value) {
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
  String of(AnswerResponse answer) {
    Object found = value.apply(answer);
    return found == null ? null : found.toString();
  }
}
