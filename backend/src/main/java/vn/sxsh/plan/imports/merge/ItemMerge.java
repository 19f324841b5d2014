package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.sxsh.plan.imports.party.Words;
import vn.sxsh.plan.item.ItemKind;
import vn.sxsh.plan.item.ItemState;
import vn.sxsh.plan.item.TaskItem;
import vn.sxsh.plan.item.TaskItemRepository;
import vn.sxsh.plan.task.Task;

/**
 * Actions and expected results of a task. An item keeps its identity, and with it state and
 * evidence, as long as its words are the same or nearly so.
 */
@ApplicationScoped
class ItemMerge {

  private static final double ALIKE = 0.5;

  private final TaskItemRepository items;

  ItemMerge(TaskItemRepository items) {
    this.items = items;
  }

  /** What a person should be told besides. */
  static final class Outcome {
    boolean keptWorked;
  }

  boolean merge(Run run, Task task, ItemKind kind, List<String> wanted, Outcome outcome) {
    List<TaskItem> present = present(run, task, kind);
    TaskItem[] matched = new TaskItem[wanted.size()];
    for (int at = 0; at < matched.length; at++) {
      String text = wanted.get(at);
      matched[at] = take(present, item -> item.text.equals(text));
    }
    for (int at = 0; at < matched.length; at++) {
      String text = wanted.get(at);
      if (matched[at] == null) {
        matched[at] = take(present, item -> item.printed && alike(item.text, text));
      }
    }
    boolean changed = false;
    for (int at = 0; at < matched.length; at++) {
      changed |= put(run, task, kind, matched[at], wanted.get(at), at + 1);
    }
    for (TaskItem item : present) {
      if (item.printed && isUntouched(item)) {
        run.remove(item);
        changed = true;
      } else {
        outcome.keptWorked |= item.printed;
      }
    }
    return changed;
  }

  private List<TaskItem> present(Run run, Task task, ItemKind kind) {
    if (run.newPlan) {
      return new ArrayList<>();
    }
    return new ArrayList<>(
        items.listByTasks(List.of(task.id)).stream().filter(item -> item.kind == kind).toList());
  }

  private static boolean put(
      Run run, Task task, ItemKind kind, TaskItem present, String text, int ordinal) {
    if (present == null) {
      TaskItem item = new TaskItem();
      item.taskId = task.id;
      item.kind = kind;
      item.ordinal = ordinal;
      item.text = text;
      item.printed = true;
      run.save(item);
      return true;
    }
    boolean differs = !present.text.equals(text) || !present.printed;
    boolean moved = present.ordinal != ordinal;
    if (!run.dry) {
      present.text = text;
      present.printed = true;
      present.ordinal = ordinal;
    }
    return differs || moved;
  }

  private static TaskItem take(List<TaskItem> present, Predicate<TaskItem> wanted) {
    for (Iterator<TaskItem> each = present.iterator(); each.hasNext(); ) {
      TaskItem item = each.next();
      if (wanted.test(item)) {
        each.remove();
        return item;
      }
    }
    return null;
  }

  private static boolean isUntouched(TaskItem item) {
    return item.state == ItemState.NOT_STARTED && item.evidence == null;
  }

  /** Whether at least half of the words of both texts are shared. */
  private static boolean alike(String one, String other) {
    Set<String> shared = new HashSet<>(Words.of(one));
    Set<String> all = new HashSet<>(shared);
    Set<String> others = new HashSet<>(Words.of(other));
    shared.retainAll(others);
    all.addAll(others);
    return !all.isEmpty() && (double) shared.size() / all.size() >= ALIKE;
  }
}
