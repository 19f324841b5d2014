package vn.sxsh.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.clause.ClauseRef;
import vn.sxsh.plan.clause.NoteResponse;
import vn.sxsh.plan.item.ItemResponse;
import vn.sxsh.plan.party.PartyResponse;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.TaskState;
import vn.sxsh.plan.text.PlanRef;
import vn.sxsh.plan.work.WorkItemResponse;

/**
 * A task with everything that belongs to it.
 *
 * @param version of the task itself; its items and work items have versions of their own
 * @param workItems those of this task, by year; tasks below have their own
 */
@Schema(name = "Task")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) PlanRef plan,
    @Schema(required = true) GroupRef group,
    TaskRef parent,
    @Schema(required = true) List<TaskRef> children,
    @Schema(examples = "4.3") String printedNumber,
    @Schema(required = true, examples = "4.3") String code,
    @Schema(required = true) String title,
    String note,
    @Schema(required = true) Map<String, String> extra,
    String leadPhrase,
    @Schema(required = true) List<PartyResponse> leads,
    String coordinatorPhrase,
    @Schema(required = true) List<PartyResponse> coordinators,
    @Schema(required = true) List<ItemResponse> actions,
    @Schema(required = true) List<ItemResponse> results,
    @Schema(required = true) List<WorkItemResponse> workItems,
    @Schema(required = true) TaskHold hold,
    String holdReason,
    @Schema(required = true) TaskState state,
    @Schema(required = true) boolean late,
    @Schema(required = true) Progress progress,
    @Schema(required = true) List<ClauseRef> clauses,
    @Schema(required = true) List<NoteResponse> notes,
    @Schema(required = true) boolean mine,
    @Schema(required = true) TaskRights rights,
    @Schema(required = true) Instant updatedAt) {

  /** A group of tasks as a task shows it. */
  @Schema(name = "TaskGroupRef")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record GroupRef(
      @Schema(required = true) UUID id, String label, @Schema(required = true) String title) {}
}
