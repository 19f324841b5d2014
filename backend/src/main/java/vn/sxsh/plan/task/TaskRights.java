package vn.sxsh.plan.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may do with a task, so that screens offer nothing that the server refuses.
 *
 * @param edit everything: title, code, parties, links, suspending
 * @param report state and evidence of items, and any work item: as a leading agency does
 * @param contribute work items of the own agency, and comments: as any party does
 */
@Schema(name = "TaskRights")
public record TaskRights(
    @Schema(required = true) boolean edit,
    @Schema(required = true) boolean report,
    @Schema(required = true) boolean contribute) {

  static final TaskRights ALL = new TaskRights(true, true, true);
  static final TaskRights NONE = new TaskRights(false, false, false);
}
