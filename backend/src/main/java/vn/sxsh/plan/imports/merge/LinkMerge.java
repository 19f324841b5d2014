package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskClause;
import vn.sxsh.plan.task.TaskClauseRepository;

/** Which clauses of the body a task carries out. Links that people made or cut stay so. */
@ApplicationScoped
class LinkMerge {

  private final TaskClauseRepository links;

  LinkMerge(TaskClauseRepository links) {
    this.links = links;
  }

  boolean merge(Run run, Task task) {
    Set<UUID> wanted = wanted(run, run.draft, task);
    Set<UUID> before = run.last.draft() == null ? Set.of() : wanted(run, run.last.draft(), task);
    List<TaskClause> present = run.newPlan ? List.of() : links.listByTask(task.id);
    Set<UUID> linked = present.stream().map(link -> link.clauseId).collect(Collectors.toSet());
    boolean changed = false;
    for (TaskClause link : present) {
      if (before.contains(link.clauseId) && !wanted.contains(link.clauseId)) {
        run.remove(link);
        changed = true;
      }
    }
    for (UUID clauseId : wanted) {
      if (!linked.contains(clauseId) && !before.contains(clauseId)) {
        TaskClause link = new TaskClause();
        link.taskId = task.id;
        link.clauseId = clauseId;
        run.save(link);
        changed = true;
      }
    }
    return changed;
  }

  private static Set<UUID> wanted(Run run, PlanDraft draft, Task task) {
    Set<UUID> ids = new HashSet<>();
    draft.clauseLinks().stream()
        .filter(link -> task.code.equals(link.taskCode()))
        .map(link -> run.clauseId(link.clausePath()))
        .filter(id -> id != null)
        .forEach(ids::add);
    return ids;
  }
}
