package vn.sxsh.plan.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.clause.ClauseRef;
import vn.sxsh.plan.item.ItemResponse;
import vn.sxsh.plan.party.PartyResponse;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.TaskState;
import vn.sxsh.plan.task.TaskRights;

/**
 * A row of the matrix.
 *
 * @param level 0 at the top, 1 for a task of a task
 * @param mine the caller's agency leads or coordinates it
 */
@Schema(name = "MatrixTask")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixTask(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    UUID parentId,
    @Schema(required = true) int level,
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
    @Schema(required = true) TaskState state,
    String holdReason,
    @Schema(required = true) boolean late,
    @Schema(required = true) Progress progress,
    @Schema(required = true) List<YearCount> years,
    @Schema(required = true) List<ClauseRef> clauses,
    @Schema(required = true) int noteCount,
    @Schema(required = true) boolean mine,
    @Schema(required = true) TaskRights rights) {}
