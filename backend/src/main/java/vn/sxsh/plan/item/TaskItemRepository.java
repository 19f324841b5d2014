package vn.sxsh.plan.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over actions and expected results. */
@ApplicationScoped
public class TaskItemRepository implements Records<TaskItem> {

  /** The items of every task of the plan, in printed order within a task. */
  public List<TaskItem> listByPlan(UUID planId) {
    return list(
        """
        select i from TaskItem i join Task t on t.id = i.taskId
        where t.planId = ?1 and t.deletedAt is null and i.deletedAt is null
        order by i.ordinal, i.id
        """,
        planId);
  }

  /** The items of those tasks, in printed order within a task. */
  public List<TaskItem> listByTasks(Collection<UUID> taskIds) {
    return list("taskId in ?1 and deletedAt is null order by ordinal, id", taskIds);
  }

  /** The place after the last item of that kind. */
  public int nextOrdinal(UUID taskId, ItemKind kind) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(ordinal), 0) + 1 from TaskItem"
                + " where taskId = :task and kind = :kind",
            Integer.class)
        .setParameter("task", taskId)
        .setParameter("kind", kind)
        .getSingleResult();
  }
}
