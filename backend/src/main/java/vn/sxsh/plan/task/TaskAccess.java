package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.party.Belonging;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.party.TaskPartyRepository;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Who may do what with a task. Those who write plans for the whole province may do everything; an
 * agency may report what it leads and contribute to what it coordinates, by name or as a member of
 * a group today.
 */
@ApplicationScoped
public class TaskAccess {

  private final CurrentCaller caller;
  private final PartyDirectory directory;
  private final TaskPartyRepository parties;
  private final VietnamTime time;

  TaskAccess(
      CurrentCaller caller,
      PartyDirectory directory,
      TaskPartyRepository parties,
      VietnamTime time) {
    this.caller = caller;
    this.directory = directory;
    this.parties = parties;
    this.time = time;
  }

  /** The bodies that the caller stands for today. */
  public Belonging own() {
    UUID agencyId = caller.get().agencyId();
    return agencyId == null ? Belonging.NONE : directory.belonging(List.of(agencyId), time.today());
  }

  /** What the caller, who stands for {@code own}, may do with a task of those parties. */
  public TaskRights rights(List<TaskParty> partiesOfTask, Belonging own) {
    Caller who = caller.get();
    if (who.can(Permissions.PLAN_WRITE) && who.scope().kind() == Scope.Kind.PROVINCE) {
      return TaskRights.ALL;
    }
    if (!who.can(Permissions.TASK_REPORT)) {
      return TaskRights.NONE;
    }
    boolean leads = takesPart(partiesOfTask, own, PartyRole.LEAD);
    boolean coordinates = takesPart(partiesOfTask, own, PartyRole.COORDINATOR);
    return new TaskRights(false, leads, leads || coordinates);
  }

  /** What the caller may do with the task. */
  public TaskRights rights(UUID taskId) {
    return rights(parties.listByTask(taskId), own());
  }

  /** Reports FORBIDDEN unless the caller may edit the task. */
  public void requireEdit(UUID taskId) {
    require(rights(taskId).edit());
  }

  /** Reports FORBIDDEN unless the caller may report on the task as a leading agency does. */
  public void requireReport(UUID taskId) {
    require(rights(taskId).report());
  }

  /** Reports FORBIDDEN unless the caller takes part in the task. */
  public void requireContribute(UUID taskId) {
    require(rights(taskId).contribute());
  }

  /** True when one of the parties, in whatever role, is a body that {@code own} stands for. */
  public static boolean takesPart(List<TaskParty> partiesOfTask, Belonging own) {
    return partiesOfTask.stream()
        .anyMatch(party -> own.includes(party.agencyId, party.agencyGroupId));
  }

  /** True when one of the parties of that role is a body that {@code own} stands for. */
  public static boolean takesPart(List<TaskParty> partiesOfTask, Belonging own, PartyRole role) {
    return partiesOfTask.stream()
        .anyMatch(party -> party.role == role && own.includes(party.agencyId, party.agencyGroupId));
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }
}
