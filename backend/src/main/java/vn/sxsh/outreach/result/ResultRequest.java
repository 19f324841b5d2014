package vn.sxsh.outreach.result;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.outreach.answer.AnswerFilter;
import vn.sxsh.outreach.answer.AnswerPhase;

/** Of which answers the latest of each facility are counted. */
public class ResultRequest {

  @Parameter(
      description = "Câu trả lời gần nhất tính đến ngày này; bỏ trống: hôm nay.",
      example = "2018-12-31")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Chỉ các câu trả lời gắn với hoạt động này.")
  @QueryParam("activity")
  public UUID activity;

  @Parameter(description = "Chỉ các câu trả lời trước hoặc sau hoạt động.")
  @QueryParam("phase")
  public AnswerPhase phase;

  @Parameter(description = "Chỉ các câu trả lời của phiên bản này, kèm số liệu từng câu hỏi.")
  @QueryParam("survey")
  public UUID survey;

  AnswerFilter filter(LocalDate day) {
    AnswerFilter filter = new AnswerFilter();
    filter.to = day;
    filter.activity = activity;
    filter.phase = phase;
    filter.survey = survey;
    return filter;
  }
}
