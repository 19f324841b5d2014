package vn.sxsh.plan.work;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.plan.task.TaskRef;

/**
 * Work that should end on a day, and the people of the body that must do it.
 *
 * @param people their accounts
 */
public record WorkDeadline(
    UUID workItemId, TaskRef task, String title, LocalDate endsOn, Set<UUID> people) {}
