package vn.sxsh.plan.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What shall change in a task; what is absent stays. The printed number and the printed cells of
 * who takes part are not among it: they are the paper's.
 *
 * @param note the empty text removes it
 * @param clauseIds every clause that the task shall be linked to
 * @param holdReason needed whenever {@code hold} changes, taking the task up again included
 */
@Schema(name = "TaskPatch")
public record TaskPatch(
    @Size(max = 50) @Pattern(regexp = "\\S(.*\\S)?") @Schema(examples = "5.1") String code,
    @Size(max = 2000) @Pattern(regexp = "(?s).*\\S.*") String title,
    @Size(max = 4000) String note,
    @Size(max = 200) List<@NotNull UUID> clauseIds,
    TaskHold hold,
    @Size(max = 2000) String holdReason) {}
