package vn.sxsh.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the years' work. */
@ApplicationScoped
public class WorkItemRepository implements Records<WorkItem> {

  /** The work of every task of the plan, by year and time. */
  public List<WorkItem> listByPlan(UUID planId) {
    return list(
        """
        select w from WorkItem w join Task t on t.id = w.taskId
        where t.planId = ?1 and t.deletedAt is null and w.deletedAt is null
        order by w.year, w.startsOn nulls last, w.endsOn nulls last, w.id
        """,
        planId);
  }

  /** The work of those tasks, by year and time. */
  public List<WorkItem> listByTasks(Collection<UUID> taskIds) {
    return list(
        """
        taskId in ?1 and deletedAt is null
        order by year, startsOn nulls last, endsOn nulls last, id
        """,
        taskIds);
  }
}
