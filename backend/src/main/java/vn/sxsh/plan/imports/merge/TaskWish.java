package vn.sxsh.plan.imports.merge;

import java.util.List;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.PlanDraft;

/**
 * A task with what the draft says of it in other places.
 *
 * @param group the key of its group
 * @param parent the code of the task above it, or null
 * @param links paths of the clauses that it carries out
 */
record TaskWish(DraftTask task, String group, String parent, List<String> links) {

  static TaskWish of(PlanDraft draft, DraftGroup group, String parent, DraftTask task) {
    return new TaskWish(
        task,
        GroupMerge.key(group),
        parent,
        draft.clauseLinks().stream()
            .filter(link -> task.code().equals(link.taskCode()))
            .map(link -> link.clausePath())
            .distinct()
            .toList());
  }

  /** The task of that code, or null. */
  static TaskWish find(PlanDraft draft, String code) {
    if (draft == null) {
      return null;
    }
    for (DraftGroup group : draft.groups()) {
      TaskWish found = find(draft, group, null, group.tasks(), code);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static TaskWish find(
      PlanDraft draft, DraftGroup group, String parent, List<DraftTask> tasks, String code) {
    for (DraftTask task : tasks) {
      TaskWish found =
          task.code().equals(code)
              ? of(draft, group, parent, task)
              : find(draft, group, task.code(), task.children(), code);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
