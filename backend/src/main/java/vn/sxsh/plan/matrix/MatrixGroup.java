package vn.sxsh.plan.matrix;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.progress.Progress;

/**
 * A group of the matrix.
 *
 * @param progress of all its tasks, also of those that a filter hides
 * @param tasks those that the filter leaves, in natural order
 */
@Schema(name = "MatrixGroup")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixGroup(
    @Schema(required = true) UUID id,
    @Schema(required = true) int ordinal,
    @Schema(examples = "4.") String label,
    @Schema(required = true) String title,
    @Schema(required = true) Progress progress,
    @Schema(required = true) int taskCount,
    @Schema(required = true) List<MatrixTask> tasks) {}
