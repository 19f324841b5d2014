package vn.sxsh.plan.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.TaskState;

/**
 * The matrix of a plan. The summary is about the whole plan, whatever the filter.
 *
 * @param today the day in Viet Nam for which lateness was computed
 * @param total tasks of the plan
 * @param matched tasks that the filter leaves
 * @param states how many tasks of the plan are in each state
 * @param years the years of the plan and of its work items
 */
@Schema(name = "Matrix")
public record MatrixResponse(
    @Schema(required = true) UUID planId,
    @Schema(required = true) LocalDate today,
    @Schema(required = true) int total,
    @Schema(required = true) int matched,
    @Schema(required = true) Progress progress,
    @Schema(required = true) Map<TaskState, Integer> states,
    @Schema(required = true) int late,
    @Schema(required = true) int mine,
    @Schema(required = true) List<Integer> years,
    @Schema(required = true) List<String> extraColumns,
    @Schema(required = true) List<MatrixGroup> groups) {}
