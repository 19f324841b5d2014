package vn.sxsh.outreach.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was completed in a period, by the last day of each activity. An activity about both topics
 * stands in both lines, and once in the first.
 */
@Schema(name = "OutreachSummary")
public record SummaryResponse(
    @Schema(required = true) LocalDate from,
    @Schema(required = true) LocalDate to,
    @Schema(required = true) List<Line> lines) {

  /**
   * Figures of one topic.
   *
   * @param topic missing in the line of all
   * @param facilities each once, however many activities
   * @param people each once, however many activities
   * @param audience as estimated of first runs; re-runs add nothing
   * @param cost in VND
   */
  @Schema(name = "OutreachSummaryLine")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      OutreachTopic topic,
      @Schema(required = true) long activities,
      @Schema(required = true) long facilities,
      @Schema(required = true) long people,
      @Schema(required = true) long audience,
      @Schema(required = true) long cost) {}
}
