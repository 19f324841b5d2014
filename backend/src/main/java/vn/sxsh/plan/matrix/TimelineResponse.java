package vn.sxsh.plan.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.TaskState;
import vn.sxsh.plan.work.WorkItemResponse;

/** The tasks of a plan over its years. */
@Schema(name = "Timeline")
public record TimelineResponse(
    @Schema(required = true) LocalDate periodStart,
    @Schema(required = true) LocalDate periodEnd,
    @Schema(required = true) LocalDate today,
    @Schema(required = true) List<Integer> years,
    @Schema(required = true) List<TimelineGroup> groups) {

  /** A group of tasks. */
  @Schema(name = "TimelineGroup")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TimelineGroup(
      @Schema(required = true) UUID id,
      String label,
      @Schema(required = true) String title,
      @Schema(required = true) List<TimelineTask> tasks) {}

  /**
   * A task.
   *
   * @param spans one for each year with work, in order
   */
  @Schema(name = "TimelineTask")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TimelineTask(
      @Schema(required = true) UUID id,
      UUID parentId,
      @Schema(required = true) String code,
      String printedNumber,
      @Schema(required = true) String title,
      @Schema(required = true) TaskState state,
      @Schema(required = true) boolean late,
      @Schema(required = true) Progress progress,
      @Schema(required = true) List<TimelineSpan> spans) {}

  /**
   * The work of one year.
   *
   * @param startsOn the first start of its work items, or the first day of the year
   * @param endsOn the last end of its work items, or the last day of the year
   */
  @Schema(name = "TimelineSpan")
  public record TimelineSpan(
      @Schema(required = true) int year,
      @Schema(required = true) LocalDate startsOn,
      @Schema(required = true) LocalDate endsOn,
      @Schema(required = true) List<WorkItemResponse> workItems) {}
}
