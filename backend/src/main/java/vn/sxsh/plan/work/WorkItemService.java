package vn.sxsh.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps the yearly work of tasks. */
@ApplicationScoped
@Transactional
public class WorkItemService {

  private final TaskRepository tasks;
  private final WorkItemRepository workItems;
  private final WorkItemAccess access;
  private final PartyDirectory directory;
  private final Creations creations;
  private final ChangeContext changes;
  private final VietnamTime time;
  private final Event<WorkItemChanged> changed;

  WorkItemService(
      TaskRepository tasks,
      WorkItemRepository workItems,
      WorkItemAccess access,
      PartyDirectory directory,
      Creations creations,
      ChangeContext changes,
      VietnamTime time,
      Event<WorkItemChanged> changed) {
    this.tasks = tasks;
    this.workItems = workItems;
    this.access = access;
    this.directory = directory;
    this.creations = creations;
    this.changes = changes;
    this.time = time;
    this.changed = changed;
  }

  /** The work of the task, by year. */
  public List<WorkItemResponse> list(UUID taskId) {
    tasks.findVisible(taskId);
    return respond(workItems.listByTasks(List.of(taskId)));
  }

  /** One year's work. */
  public WorkItemResponse get(UUID id) {
    return respond(visible(workItems.findLiving(id)));
  }

  /** One year's work as other records show it; empty when there is none that lives. */
  public Optional<WorkItemResponse> find(UUID id) {
    return workItems
        .findByIdOptional(id)
        .filter(item -> item.deletedAt == null)
        .filter(item -> !tasks.listVisible(List.of(item.taskId)).isEmpty())
        .map(this::respond);
  }

  /** Plans work for a year. */
  public WorkItemResponse plan(UUID taskId, WorkItemRequest request) {
    tasks.findVisible(taskId);
    access.requireWrite(taskId, request.responsibleAgencyId());
    if (!creations.claim(request.id(), "WORK_ITEM " + taskId, request)) {
      return respond(workItems.findLiving(request.id()));
    }
    WorkItem item = new WorkItem();
    item.id = Ids.orNext(request.id());
    item.taskId = taskId;
    apply(request, item);
    workItems.persistAndFlush(item);
    tell(item);
    return respond(item);
  }

  /** Replaces what is planned and what came out. */
  public WorkItemResponse update(UUID id, int version, WorkItemRequest request) {
    WorkItem item = forEdit(id, version);
    access.requireWrite(item.taskId, request.responsibleAgencyId());
    apply(request, item);
    workItems.flush();
    tell(item);
    return respond(item);
  }

  /** Goes on to another state. */
  public WorkItemResponse become(UUID id, int version, TransitionRequest request) {
    WorkItem item = forEdit(id, version);
    String reason =
        request.reason() == null || request.reason().isBlank() ? null : request.reason().strip();
    if (!item.state.canBecome(request.state())) {
      throw PlanProblem.STATE_NOT_REACHABLE.raise().at("state", "STATE_NOT_REACHABLE");
    }
    if (item.state.needsReasonFor(request.state()) && reason == null) {
      throw PlanProblem.REASON_REQUIRED.raise().at("reason", "REASON_REQUIRED");
    }
    changes.because(reason);
    item.state = request.state();
    item.stateReason = reason;
    workItems.flush();
    tell(item);
    return respond(item);
  }

  /** Takes the work out of the year's plan; {@link #restore} brings it back. */
  public void delete(UUID id, int version) {
    WorkItem item = forEdit(id, version);
    item.delete();
    tell(item);
  }

  /** Brings deleted work back. */
  public WorkItemResponse restore(UUID id) {
    WorkItem item = workItems.findForRestore(id);
    visible(item);
    access.requireWrite(item.taskId, item.responsibleAgencyId);
    item.deletedAt = null;
    workItems.flush();
    tell(item);
    return respond(item);
  }

  private void tell(WorkItem item) {
    changed.fire(new WorkItemChanged(item.id, item.taskId, item.title));
  }

  private WorkItem forEdit(UUID id, int version) {
    WorkItem item = visible(workItems.findForEdit(id));
    access.requireWrite(item.taskId, item.responsibleAgencyId);
    item.requireVersion(version, () -> respond(item));
    return item;
  }

  /** The item, unless the caller may not know of its task. */
  private WorkItem visible(WorkItem item) {
    tasks.findVisible(item.taskId);
    return item;
  }

  private void apply(WorkItemRequest request, WorkItem item) {
    requireInYear(request);
    directory.requireAgency(request.responsibleAgencyId(), "responsibleAgencyId");
    item.year = request.year();
    item.title = request.title().strip();
    item.responsibleAgencyId = request.responsibleAgencyId();
    item.assignee = request.assignee();
    item.startsOn = request.startsOn();
    item.endsOn = request.endsOn();
    item.plannedOutput = request.plannedOutput();
    item.actualOutput = request.actualOutput();
    item.budget = request.budget();
  }

  private static void requireInYear(WorkItemRequest request) {
    if (request.startsOn() != null && request.startsOn().getYear() != request.year()) {
      throw PlanProblem.DATES_OUTSIDE_YEAR.raise().at("startsOn", "DATES_OUTSIDE_YEAR");
    }
    if (request.endsOn() == null) {
      return;
    }
    boolean reversed = request.startsOn() != null && request.endsOn().isBefore(request.startsOn());
    if (reversed || request.endsOn().getYear() != request.year()) {
      throw PlanProblem.DATES_OUTSIDE_YEAR.raise().at("endsOn", "DATES_OUTSIDE_YEAR");
    }
  }

  private WorkItemResponse respond(WorkItem item) {
    return respond(List.of(item)).get(0);
  }

  private List<WorkItemResponse> respond(List<WorkItem> items) {
    Bodies bodies =
        directory.find(items.stream().map(item -> item.responsibleAgencyId), Stream.empty());
    return items.stream().map(item -> WorkItemResponse.of(item, bodies, time.today())).toList();
  }
}
