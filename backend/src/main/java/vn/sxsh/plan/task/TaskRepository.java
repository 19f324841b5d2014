package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.persistence.Records;

/** Queries over tasks. A task is seen by those who see its plan. */
@ApplicationScoped
public class TaskRepository implements Records<Task> {

  private final PlanRepository plans;

  TaskRepository(PlanRepository plans) {
    this.plans = plans;
  }

  /** The living task, unless the caller may not know of its plan. */
  public Task findVisible(UUID id) {
    Task task = findLiving(id);
    plans.findVisible(task.planId);
    return task;
  }

  /** Those of the living tasks that the caller may know of. */
  public List<Task> listVisible(Collection<UUID> ids) {
    List<Task> tasks = ids.isEmpty() ? List.of() : list("id in ?1 and deletedAt is null", ids);
    Set<UUID> visible =
        plans.listVisible(tasks.stream().map(task -> task.planId).distinct().toList()).stream()
            .map(plan -> plan.id)
            .collect(Collectors.toSet());
    return tasks.stream().filter(task -> visible.contains(task.planId)).toList();
  }

  /** The tasks of the plan in natural order: 1.10 after 1.9. */
  public List<Task> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by sortKey, ordinal, id", planId);
  }

  /** The task and every task below it. */
  public List<Task> listBranch(Task root) {
    return getSession()
        .createNativeQuery(
            """
            WITH RECURSIVE branch AS (
              SELECT t.id FROM task t WHERE t.id = :root
              UNION
              SELECT t.id FROM task t JOIN branch ON t.parent_id = branch.id
               WHERE t.deleted_at IS NULL)
            SELECT t.* FROM task t JOIN branch USING (id) ORDER BY t.sort_key, t.ordinal, t.id
            """,
            Task.class)
        .setParameter("root", root.id)
        .getResultList();
  }

  /** The tasks of the plan that no clause of the body is linked to. */
  public List<Task> listUnlinked(UUID planId) {
    return list(
        """
        from Task t where t.planId = ?1 and t.deletedAt is null
          and not exists (from TaskClause l where l.taskId = t.id and l.deletedAt is null)
        order by t.sortKey, t.ordinal, t.id
        """,
        planId);
  }

  /** True when the task lives in that plan. */
  public boolean isInPlan(UUID id, UUID planId) {
    return count("id = ?1 and planId = ?2 and deletedAt is null", id, planId) > 0;
  }
}
