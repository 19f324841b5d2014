package vn.sxsh.plan.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.task.TaskClauseRepository;
import vn.sxsh.plan.task.TaskRef;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.plan.text.PlanRepository;

/** Reads the body of a plan and how the matrix carries it out. */
@ApplicationScoped
@Transactional
public class ClauseService {

  private final PlanRepository plans;
  private final PlanClauseRepository clauses;
  private final TaskRepository tasks;
  private final TaskClauseRepository links;

  ClauseService(
      PlanRepository plans,
      PlanClauseRepository clauses,
      TaskRepository tasks,
      TaskClauseRepository links) {
    this.plans = plans;
    this.clauses = clauses;
    this.tasks = tasks;
    this.links = links;
  }

  /** The body of the plan as trees, in the order of the paper. */
  public List<ClauseNode> trees(UUID planId) {
    plans.findVisible(planId);
    return ClauseNode.trees(clauses.listByPlan(planId), links.taskIdsByClause(planId));
  }

  /** What the body asks for and no row of the matrix carries out, and the other way round. */
  public UnlinkedResponse unlinked(UUID planId) {
    plans.findVisible(planId);
    return new UnlinkedResponse(
        clauses.listUnlinked(planId).stream().map(ClauseRef::of).toList(),
        tasks.listUnlinked(planId).stream().map(TaskRef::of).toList());
  }
}
