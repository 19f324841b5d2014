package vn.sxsh.plan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.plan.item.TaskItem;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskHold;
import vn.sxsh.plan.work.WorkItem;

/** How far a task is with everything below it, and whether it is late. */
public record Standing(Tally tally, TaskState state, boolean late) {

  /** What the standing of tasks is computed from. */
  public record Basis(
      List<Task> tasks,
      Map<UUID, List<TaskItem>> items,
      Map<UUID, List<WorkItem>> workItems,
      LocalDate periodEnd,
      LocalDate today) {}

  /** The standing of every task of the basis. */
  public static Map<UUID, Standing> compute(Basis basis) {
    Map<UUID, List<Task>> children = new HashMap<>();
    for (Task task : basis.tasks()) {
      if (task.parentId != null) {
        children.computeIfAbsent(task.parentId, key -> new ArrayList<>()).add(task);
      }
    }
    Map<UUID, Standing> standings = new HashMap<>();
    basis.tasks().forEach(task -> compute(task, basis, children, standings));
    return standings;
  }

  private static Standing compute(
      Task task, Basis basis, Map<UUID, List<Task>> children, Map<UUID, Standing> standings) {
    Standing known = standings.get(task.id);
    if (known != null) {
      return known;
    }
    List<WorkItem> work = basis.workItems().getOrDefault(task.id, List.of());
    List<TaskItem> items = basis.items().getOrDefault(task.id, List.of());
    Tally tally =
        ProgressRule.tally(
            task.hold,
            Stream.concat(
                    items.stream().map(item -> item.state.step()),
                    work.stream().map(item -> item.state.step()))
                .toList());
    boolean anyWorkLate = work.stream().anyMatch(item -> item.isLateOn(basis.today()));
    for (Task child : children.getOrDefault(task.id, List.of())) {
      Standing below = compute(child, basis, children, standings);
      tally = task.hold == TaskHold.CANCELLED ? tally : tally.plus(below.tally());
      anyWorkLate |= below.late();
    }
    TaskState state = ProgressRule.state(task.hold, tally);
    Standing standing =
        new Standing(
            tally,
            state,
            ProgressRule.isLate(state, anyWorkLate, basis.periodEnd(), basis.today()));
    standings.put(task.id, standing);
    return standing;
  }
}
