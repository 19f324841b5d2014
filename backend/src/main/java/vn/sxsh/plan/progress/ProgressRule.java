package vn.sxsh.plan.progress;

import java.time.LocalDate;
import java.util.Collection;
import vn.sxsh.plan.task.TaskHold;

/**
 * How far a task is, from what is recorded of it. The screens print this rule beside the figures.
 *
 * <p>Progress = done ÷ (all − cancelled), counted over the actions, the expected results and the
 * years' work items of the task and of the tasks below it. A group adds up numerators and
 * denominators of its tasks; a cancelled task counts in neither. Nothing to count is no data.
 *
 * <p>State: a task that was suspended or cancelled is that; otherwise it is done when everything
 * that counts is done, under way when anything has begun, and not started until then.
 *
 * <p>Late, which nobody types: one of its work items should have ended before today, or the plan's
 * period is over and the task is not done. A suspended or cancelled task is not late.
 *
 * <p>The annex prints actions and results and no measure of progress; this one is the program's
 * own, so it is said wherever a figure stands.
 */
public final class ProgressRule {

  private ProgressRule() {}

  public static Tally tally(TaskHold hold, Collection<Step> steps) {
    return hold == TaskHold.CANCELLED ? Tally.NOTHING : Tally.of(steps);
  }

  public static TaskState state(TaskHold hold, Tally tally) {
    if (hold == TaskHold.SUSPENDED) {
      return TaskState.SUSPENDED;
    }
    if (hold == TaskHold.CANCELLED) {
      return TaskState.CANCELLED;
    }
    if (tally.total() > 0 && tally.done() == tally.total()) {
      return TaskState.DONE;
    }
    return tally.begun() > 0 ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
  }

  public static boolean isLate(
      TaskState state, boolean anyWorkLate, LocalDate periodEnd, LocalDate today) {
    return switch (state) {
      case SUSPENDED, CANCELLED -> false;
      case DONE -> anyWorkLate;
      case NOT_STARTED, IN_PROGRESS -> anyWorkLate || periodEnd.isBefore(today);
    };
  }
}
