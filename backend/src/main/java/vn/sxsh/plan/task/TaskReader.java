package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.plan.clause.NoteResponse;
import vn.sxsh.plan.clause.PlanNoteRepository;
import vn.sxsh.plan.item.ItemKind;
import vn.sxsh.plan.item.ItemResponse;
import vn.sxsh.plan.item.TaskItem;
import vn.sxsh.plan.item.TaskItemRepository;
import vn.sxsh.plan.party.Belonging;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.party.PartyResponse;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.party.TaskPartyRepository;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.Standing;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRef;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.plan.work.WorkItem;
import vn.sxsh.plan.work.WorkItemRepository;
import vn.sxsh.plan.work.WorkItemResponse;
import vn.sxsh.shared.time.VietnamTime;

/** Puts together all that belongs to one task. */
@ApplicationScoped
class TaskReader {

  private final PlanRepository plans;
  private final TaskRepository tasks;
  private final TaskGroupRepository groups;
  private final TaskItemRepository items;
  private final TaskPartyRepository parties;
  private final TaskClauseRepository clauses;
  private final PlanNoteRepository notes;
  private final WorkItemRepository workItems;
  private final PartyDirectory directory;
  private final TaskAccess access;
  private final VietnamTime time;

  TaskReader(
      PlanRepository plans,
      TaskRepository tasks,
      TaskGroupRepository groups,
      TaskItemRepository items,
      TaskPartyRepository parties,
      TaskClauseRepository clauses,
      PlanNoteRepository notes,
      WorkItemRepository workItems,
      PartyDirectory directory,
      TaskAccess access,
      VietnamTime time) {
    this.plans = plans;
    this.tasks = tasks;
    this.groups = groups;
    this.items = items;
    this.parties = parties;
    this.clauses = clauses;
    this.notes = notes;
    this.workItems = workItems;
    this.directory = directory;
    this.access = access;
    this.time = time;
  }

  TaskResponse read(Task task) {
    LocalDate today = time.today();
    Plan plan = plans.findVisible(task.planId);
    TaskGroup group = groups.findLiving(task.groupId);
    List<Task> branch = tasks.listBranch(task);
    List<UUID> ids = branch.stream().map(each -> each.id).toList();
    Map<UUID, List<TaskItem>> branchItems =
        items.listByTasks(ids).stream().collect(Collectors.groupingBy(item -> item.taskId));
    Map<UUID, List<WorkItem>> branchWork =
        workItems.listByTasks(ids).stream().collect(Collectors.groupingBy(item -> item.taskId));
    Standing standing =
        Standing.compute(new Standing.Basis(branch, branchItems, branchWork, plan.periodEnd, today))
            .get(task.id);
    List<TaskParty> ownParties = parties.listByTask(task.id);
    List<WorkItem> work = branchWork.getOrDefault(task.id, List.of());
    List<TaskItem> ownItems = branchItems.getOrDefault(task.id, List.of());
    Bodies bodies =
        directory.find(
            Stream.concat(
                ownParties.stream().map(party -> party.agencyId),
                work.stream().map(item -> item.responsibleAgencyId)),
            ownParties.stream().map(party -> party.agencyGroupId));
    Belonging own = access.own();
    return new TaskResponse(
        task.id,
        task.version,
        PlanRef.of(plan),
        new TaskResponse.GroupRef(group.id, group.label, group.title),
        task.parentId == null ? null : TaskRef.of(tasks.findById(task.parentId)),
        branch.stream().filter(each -> task.id.equals(each.parentId)).map(TaskRef::of).toList(),
        task.printedNumber,
        task.code,
        task.title,
        task.note,
        plan.inPrintedOrder(task.extra),
        task.leadPhrase,
        PartyResponse.of(ownParties, PartyRole.LEAD, bodies),
        task.coordinatorPhrase,
        PartyResponse.of(ownParties, PartyRole.COORDINATOR, bodies),
        ItemResponse.of(ownItems, ItemKind.ACTION),
        ItemResponse.of(ownItems, ItemKind.RESULT),
        work.stream().map(item -> WorkItemResponse.of(item, bodies, today)).toList(),
        task.hold,
        task.holdReason,
        standing.state(),
        standing.late(),
        Progress.of(standing.tally()),
        clauses.clausesOf(task.id),
        notes.listByTask(task.id).stream().map(NoteResponse::of).toList(),
        TaskAccess.takesPart(ownParties, own),
        access.rights(ownParties, own),
        task.updatedAt);
  }
}
