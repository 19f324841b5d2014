package vn.sxsh.plan.imports.job;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.text.PlanStatus;

/**
 * How to save a draft.
 *
 * @param leaveOut codes of tasks that are not wanted
 * @param status of a plan that is new; in force when not said
 */
@Schema(name = "PlanImportCommitRequest")
public record CommitRequest(
    @Size(max = 5000) @Schema(examples = "[\"1.2\"]")
        List<@NotNull @Size(max = 100) String> leaveOut,
    PlanStatus status) {}
