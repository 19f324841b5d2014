package vn.sxsh.plan.work;

import java.util.UUID;

/** Somebody wrote work of a task, within the running transaction. */
public record WorkItemChanged(UUID workItemId, UUID taskId, String title) {}
