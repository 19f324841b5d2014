package vn.sxsh.plan.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.plan.clause.PlanNoteRepository;
import vn.sxsh.plan.item.TaskItemRepository;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.party.TaskPartyRepository;
import vn.sxsh.plan.task.TaskAccess;
import vn.sxsh.plan.task.TaskClauseRepository;
import vn.sxsh.plan.task.TaskGroupRepository;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.work.WorkItemRepository;
import vn.sxsh.shared.time.VietnamTime;

/** Reads what the matrix of a plan is made of: one query for each kind of record. */
@ApplicationScoped
class MatrixReader {

  private final TaskGroupRepository groups;
  private final TaskRepository tasks;
  private final TaskItemRepository items;
  private final TaskPartyRepository parties;
  private final TaskClauseRepository clauses;
  private final PlanNoteRepository notes;
  private final WorkItemRepository workItems;
  private final PartyDirectory directory;
  private final TaskAccess access;
  private final VietnamTime time;

  MatrixReader(
      TaskGroupRepository groups,
      TaskRepository tasks,
      TaskItemRepository items,
      TaskPartyRepository parties,
      TaskClauseRepository clauses,
      PlanNoteRepository notes,
      WorkItemRepository workItems,
      PartyDirectory directory,
      TaskAccess access,
      VietnamTime time) {
    this.groups = groups;
    this.tasks = tasks;
    this.items = items;
    this.parties = parties;
    this.clauses = clauses;
    this.notes = notes;
    this.workItems = workItems;
    this.directory = directory;
    this.access = access;
    this.time = time;
  }

  Matrix read(Plan plan) {
    List<TaskParty> allParties = parties.listByPlan(plan.id);
    Bodies bodies =
        directory.find(
            allParties.stream().map(party -> party.agencyId),
            allParties.stream().map(party -> party.agencyGroupId));
    return new Matrix(
        plan,
        groups.listByPlan(plan.id),
        tasks.listByPlan(plan.id),
        by(items.listByPlan(plan.id), item -> item.taskId),
        by(allParties, party -> party.taskId),
        by(workItems.listByPlan(plan.id), item -> item.taskId),
        clauses.clausesByTask(plan.id),
        noteCounts(plan.id),
        bodies,
        access.own(),
        time.today());
  }

  private Map<UUID, Integer> noteCounts(UUID planId) {
    return notes.listByPlan(planId).stream()
        .map(note -> note.taskId)
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(Function.identity(), taskId -> 1, Integer::sum));
  }

  private static <T> Map<UUID, List<T>> by(Collection<T> records, Function<T, UUID> key) {
    return records.stream().collect(Collectors.groupingBy(key));
  }
}
