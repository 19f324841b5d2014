package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over groups of tasks. */
@ApplicationScoped
public class TaskGroupRepository implements Records<TaskGroup> {

  /** The groups of the plan in the order of the paper. */
  public List<TaskGroup> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by ordinal, id", planId);
  }
}
