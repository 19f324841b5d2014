package vn.sxsh.plan.work;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next state of a work item.
 *
 * @param reason needed to suspend, to cancel, and to take up again what was done or cancelled
 */
@Schema(name = "WorkItemTransition")
public record TransitionRequest(@NotNull WorkItemState state, @Size(max = 2000) String reason) {}
