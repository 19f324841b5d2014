package vn.sxsh.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.task.TaskHold;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.problem.CommonProblem;

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

  /** The deleted or living work, locked; reports NOT_FOUND when there never was any. */
  public WorkItem findForRestore(UUID id) {
    WorkItem item = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (item == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return item;
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

  /**
   * The work that goes on and should end between those days, included, of tasks that are not on
   * hold.
   */
  List<WorkItem> listDue(LocalDate from, LocalDate until) {
    return list(
        """
        select w from WorkItem w join Task t on t.id = w.taskId join Plan p on p.id = t.planId
        where w.endsOn between ?1 and ?2 and w.state in ?3 and w.deletedAt is null and t.hold = ?4
          and t.deletedAt is null and p.status = ?5 and p.deletedAt is null
        order by w.endsOn, w.id
        """,
        from,
        until,
        Arrays.stream(WorkItemState.values()).filter(WorkItemState::isOpen).toList(),
        TaskHold.NONE,
        PlanStatus.ACTIVE);
  }
}
