package vn.sxsh.plan.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.BodyRef;

/**
 * What a task does in one year.
 *
 * @param late computed for today in Viet Nam
 * @param next the states that can follow
 */
@Schema(name = "WorkItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItemResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) UUID taskId,
    @Schema(required = true, examples = "2018") int year,
    @Schema(required = true) String title,
    BodyRef responsible,
    String assignee,
    LocalDate startsOn,
    LocalDate endsOn,
    String plannedOutput,
    String actualOutput,
    @Schema(description = "Đồng.", examples = "50000000") Long budget,
    @Schema(required = true) WorkItemState state,
    String stateReason,
    @Schema(required = true) boolean late,
    @Schema(required = true) List<WorkItemState> next,
    @Schema(required = true) Instant updatedAt) {

  /** The work item as it goes over the wire. */
  public static WorkItemResponse of(WorkItem item, Bodies bodies, LocalDate today) {
    return new WorkItemResponse(
        item.id,
        item.version,
        item.taskId,
        item.year,
        item.title,
        bodies.of(item.responsibleAgencyId, null),
        item.assignee,
        item.startsOn,
        item.endsOn,
        item.plannedOutput,
        item.actualOutput,
        item.budget,
        item.state,
        item.stateReason,
        item.isLateOn(today),
        item.state.following().stream().sorted().toList(),
        item.updatedAt);
  }
}
