package vn.sxsh.plan.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over notes on plans. */
@ApplicationScoped
public class PlanNoteRepository implements Records<PlanNote> {

  /** Every note on the plan, oldest first. */
  public List<PlanNote> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by createdAt, id", planId);
  }

  /** The notes on a task, oldest first. */
  public List<PlanNote> listByTask(UUID taskId) {
    return list("taskId = ?1 and deletedAt is null order by createdAt, id", taskId);
  }
}
