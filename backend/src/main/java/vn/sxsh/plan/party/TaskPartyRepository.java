package vn.sxsh.plan.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the bodies that take part in tasks. */
@ApplicationScoped
public class TaskPartyRepository implements Records<TaskParty> {

  /** The parties of every task of the plan, leads first, in printed order within a task. */
  public List<TaskParty> listByPlan(UUID planId) {
    return list(
        """
        select p from TaskParty p join Task t on t.id = p.taskId
        where t.planId = ?1 and t.deletedAt is null and p.deletedAt is null
        order by p.role desc, p.ordinal, p.id
        """,
        planId);
  }

  /** The parties of the task leads first, in printed order. */
  public List<TaskParty> listByTask(UUID taskId) {
    return list("taskId = ?1 and deletedAt is null order by role desc, ordinal, id", taskId);
  }
}
