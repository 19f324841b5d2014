package vn.sxsh.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.task.TaskAccess;
import vn.sxsh.plan.task.TaskRights;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * Who may write the work of a task: a leading agency all of it, a coordinating agency what itself
 * is responsible for. That is checked before an edit and of what the edit would leave, so that
 * nobody takes work over from another agency, nor gives it away to one.
 */
@ApplicationScoped
class WorkItemAccess {

  private final TaskAccess access;

  WorkItemAccess(TaskAccess access) {
    this.access = access;
  }

  void requireWrite(UUID taskId, UUID responsibleAgencyId) {
    TaskRights rights = access.rights(taskId);
    if (rights.report()) {
      return;
    }
    if (!rights.contribute()) {
      throw CommonProblem.FORBIDDEN.raise();
    }
    if (!access.own().includes(responsibleAgencyId, null)) {
      throw PlanProblem.NOT_OWN_AGENCY.raise();
    }
  }
}
