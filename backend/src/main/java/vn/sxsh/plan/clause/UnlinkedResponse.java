package vn.sxsh.plan.clause;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.task.TaskRef;

/** Clauses that no task carries out, and tasks that no clause asks for. */
@Schema(name = "Unlinked")
public record UnlinkedResponse(
    @Schema(required = true) List<ClauseRef> clauses,
    @Schema(required = true) List<TaskRef> tasks) {}
