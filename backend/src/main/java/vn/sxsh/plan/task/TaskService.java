package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.clause.PlanClauseRepository;
import vn.sxsh.plan.party.PartiesEditor;
import vn.sxsh.plan.party.PartiesRequest;
import vn.sxsh.shared.persistence.ChangeContext;

/** Keeps the rows of the matrix. */
@ApplicationScoped
@Transactional
public class TaskService {

  private final TaskRepository tasks;
  private final TaskReader reader;
  private final TaskAccess access;
  private final TaskClauseRepository links;
  private final PlanClauseRepository clauses;
  private final PartiesEditor parties;
  private final ChangeContext changes;

  TaskService(
      TaskRepository tasks,
      TaskReader reader,
      TaskAccess access,
      TaskClauseRepository links,
      PlanClauseRepository clauses,
      PartiesEditor parties,
      ChangeContext changes) {
    this.tasks = tasks;
    this.reader = reader;
    this.access = access;
    this.links = links;
    this.clauses = clauses;
    this.parties = parties;
    this.changes = changes;
  }

  /** One task with all that belongs to it. */
  public TaskResponse get(UUID id) {
    return reader.read(tasks.findVisible(id));
  }

  /** Those of the tasks that the caller may know of, as other records show them. */
  public Map<UUID, TaskRef> refs(Collection<UUID> ids) {
    return tasks.listVisible(ids).stream()
        .map(TaskRef::of)
        .collect(Collectors.toMap(TaskRef::id, Function.identity()));
  }

  /** What a living task is called, by code and title. */
  public String label(UUID id) {
    Task task = tasks.findLiving(id);
    return task.code + " " + task.title;
  }

  /** Changes what the patch names. */
  public TaskResponse patch(UUID id, int version, TaskPatch patch) {
    Task task = forEdit(id, version);
    if (patch.hold() != null) {
      hold(task, patch.hold(), patch.holdReason());
    }
    if (patch.code() != null) {
      task.renumber(patch.code());
    }
    if (patch.title() != null) {
      task.title = patch.title().strip();
    }
    if (patch.note() != null) {
      task.note = patch.note().isBlank() ? null : patch.note().strip();
    }
    if (patch.clauseIds() != null) {
      link(task, patch.clauseIds());
    }
    tasks.flush();
    return reader.read(task);
  }

  /** Replaces who takes part. */
  public TaskResponse replaceParties(UUID id, int version, PartiesRequest wanted) {
    Task task = forEdit(id, version);
    parties.replace(id, wanted);
    task.touch();
    tasks.flush();
    return reader.read(task);
  }

  private Task forEdit(UUID id, int version) {
    Task task = tasks.findForEdit(id);
    tasks.findVisible(id);
    access.requireEdit(id);
    task.requireVersion(version, () -> reader.read(task));
    return task;
  }

  private void hold(Task task, TaskHold hold, String reason) {
    boolean given = reason != null && !reason.isBlank();
    if (hold == task.hold && (hold == TaskHold.NONE || !given)) {
      return;
    }
    if (!given) {
      throw PlanProblem.REASON_REQUIRED.raise().at("holdReason", "REASON_REQUIRED");
    }
    changes.because(reason.strip());
    task.hold = hold;
    task.holdReason = hold == TaskHold.NONE ? null : reason.strip();
  }

  private void link(Task task, List<UUID> wanted) {
    Set<UUID> missing = new HashSet<>(wanted);
    if (clauses.listByIds(task.planId, wanted).size() != missing.size()) {
      throw PlanProblem.CLAUSE_UNKNOWN.raise().at("clauseIds", "CLAUSE_UNKNOWN");
    }
    for (TaskClause link : links.listByTask(task.id)) {
      if (!missing.remove(link.clauseId)) {
        link.delete();
      }
    }
    for (UUID clauseId : missing) {
      TaskClause link = new TaskClause();
      link.taskId = task.id;
      link.clauseId = clauseId;
      links.persist(link);
    }
    task.touch();
  }
}
