package vn.sxsh.plan.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps the notes beside the printed text. */
@ApplicationScoped
@Transactional
public class NoteService {

  private final PlanRepository plans;
  private final PlanNoteRepository notes;
  private final PlanClauseRepository clauses;
  private final TaskRepository tasks;
  private final Creations creations;

  NoteService(
      PlanRepository plans,
      PlanNoteRepository notes,
      PlanClauseRepository clauses,
      TaskRepository tasks,
      Creations creations) {
    this.plans = plans;
    this.notes = notes;
    this.clauses = clauses;
    this.tasks = tasks;
    this.creations = creations;
  }

  /** Every note on the plan. */
  public List<NoteResponse> list(UUID planId) {
    plans.findVisible(planId);
    return notes.listByPlan(planId).stream().map(NoteResponse::of).toList();
  }

  /** Adds a note. */
  public NoteResponse add(UUID planId, NoteRequest request) {
    plans.requireWritable(plans.findVisible(planId));
    if (!creations.claim(request.id(), "PLAN_NOTE " + planId, request)) {
      return NoteResponse.of(notes.findLiving(request.id()));
    }
    PlanNote note = new PlanNote();
    note.id = Ids.orNext(request.id());
    note.planId = planId;
    apply(request, note);
    notes.persistAndFlush(note);
    return NoteResponse.of(note);
  }

  /** Replaces a note; what the importer recognised keeps its code. */
  public NoteResponse update(UUID planId, UUID id, int version, NoteRequest request) {
    PlanNote note = forEdit(planId, id, version);
    apply(request, note);
    notes.flush();
    return NoteResponse.of(note);
  }

  /** Removes a note. */
  public void delete(UUID planId, UUID id, int version) {
    forEdit(planId, id, version).delete();
  }

  private PlanNote forEdit(UUID planId, UUID id, int version) {
    plans.requireWritable(plans.findVisible(planId));
    PlanNote note = notes.findForEdit(id);
    if (!note.planId.equals(planId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    note.requireVersion(version, () -> NoteResponse.of(note));
    return note;
  }

  private void apply(NoteRequest request, PlanNote note) {
    UUID clauseId = request.clauseId();
    if (clauseId != null && clauses.listByIds(note.planId, List.of(clauseId)).isEmpty()) {
      throw PlanProblem.CLAUSE_UNKNOWN.raise().at("clauseId", "CLAUSE_UNKNOWN");
    }
    if (request.taskId() != null && !tasks.isInPlan(request.taskId(), note.planId)) {
      throw PlanProblem.TASK_UNKNOWN.raise().at("taskId", "TASK_UNKNOWN");
    }
    note.clauseId = clauseId;
    note.taskId = request.taskId();
    note.kind = request.kind();
    note.text = request.text().strip();
  }
}
