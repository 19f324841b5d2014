package vn.sxsh.outreach.answer;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Which answers a list, a file or a result is about. */
public class AnswerFilter {

  @Parameter(description = "Tìm theo tên, mã, địa chỉ cơ sở; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Cơ sở đã trả lời.")
  @QueryParam("facility")
  public UUID facility;

  @Parameter(description = "Hoạt động mà câu trả lời gắn với.")
  @QueryParam("activity")
  public UUID activity;

  @Parameter(description = "Trả lời trước hay sau hoạt động.")
  @QueryParam("phase")
  public AnswerPhase phase;

  @Parameter(description = "Phiên bản phiếu.")
  @QueryParam("survey")
  public UUID survey;

  @Parameter(description = "Trả lời từ ngày này.", example = "2018-01-01")
  @QueryParam("from")
  public LocalDate from;

  @Parameter(description = "Trả lời đến hết ngày này.", example = "2018-12-31")
  @QueryParam("to")
  public LocalDate to;

  @Parameter(description = "Đã nhận thức được lợi ích hay chưa.")
  @QueryParam("aware")
  public Boolean aware;

  /** Adds what is asked of an answer {@code a} and its {@code facility f}. */
  public SqlConditions narrow(SqlConditions conditions) {
    if (q != null && !q.isBlank()) {
      String plain = SearchText.normalise(q).replaceAll("([\\\\%_])", "\\\\$1");
      conditions.add("f.search LIKE :pattern ESCAPE '\\'", "pattern", "%" + plain + "%");
    }
    return conditions
        .add("a.deleted_at IS NULL")
        .addIfGiven("a.facility_id = :facility", "facility", facility)
        .addIfGiven("a.activity_id = :activity", "activity", activity)
        .addIfGiven("a.phase = :phase", "phase", phase == null ? null : phase.name())
        .addIfGiven("a.survey_id = :survey", "survey", survey)
        .addIfGiven("a.answered_on >= :from", "from", from)
        .addIfGiven("a.answered_on <= :to", "to", to)
        .addIfGiven("a.aware = :aware", "aware", aware);
  }
}
