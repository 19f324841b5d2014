package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.plan.clause.NoteKind;
import vn.sxsh.plan.clause.PlanNote;
import vn.sxsh.plan.clause.PlanNoteRepository;
import vn.sxsh.plan.imports.draft.DraftNote;
import vn.sxsh.plan.imports.draft.PlanDraft;

/** Oddities of the paper, noted beside its text; one is known by what it is and where. */
@ApplicationScoped
class NoteMerge {

  private final PlanNoteRepository notes;

  NoteMerge(PlanNoteRepository notes) {
    this.notes = notes;
  }

  void merge(Run run) {
    List<PlanNote> present = run.newPlan ? List.of() : notes.listByPlan(run.plan.id);
    for (DraftNote wanted : run.draft.notes()) {
      UUID clauseId = run.clauseId(wanted.clausePath());
      UUID taskId = clauseId == null ? run.taskId(wanted.taskCode()) : null;
      boolean placed = wanted.clausePath() == null && wanted.taskCode() == null;
      if (!placed && clauseId == null && taskId == null) {
        misplaced(run, wanted);
      } else {
        PlanNote known =
            present.stream()
                .filter(note -> Objects.equals(note.code, wanted.code().name()))
                .filter(note -> Objects.equals(note.clauseId, clauseId))
                .filter(note -> Objects.equals(note.taskId, taskId))
                .findFirst()
                .orElse(null);
        merge(run, wanted, known, clauseId, taskId);
      }
    }
  }

  private static void merge(
      Run run, DraftNote wanted, PlanNote present, UUID clauseId, UUID taskId) {
    String key = key(wanted);
    DraftNote before = run.last.row(RowKind.NOTE, key, PlanDraft::notes, NoteMerge::key);
    boolean created = present == null;
    if (created && before != null) {
      run.report(
          RowKind.NOTE, key, wanted.text(), RowOutcome.UNCHANGED, RowReason.REMOVED_BY_PEOPLE);
      return;
    }
    PlanNote note = created ? new PlanNote() : present;
    if (created) {
      note.planId = run.plan.id;
      note.clauseId = clauseId;
      note.taskId = taskId;
      note.kind = NoteKind.ODDITY;
      note.code = wanted.code().name();
    }
    Change<DraftNote> change = run.change(wanted, before, created);
    change.field("text", DraftNote::text, note.text, v -> note.text = v);
    if (created) {
      run.save(note);
    }
    run.report(RowKind.NOTE, key, wanted.text(), change);
  }

  /** Its place was never taken, or people have removed it since. */
  private static void misplaced(Run run, DraftNote wanted) {
    boolean removed = run.last.took(RowKind.NOTE, key(wanted));
    run.report(
        RowKind.NOTE,
        key(wanted),
        wanted.text(),
        removed ? RowOutcome.UNCHANGED : RowOutcome.REFUSED,
        removed ? RowReason.REMOVED_BY_PEOPLE : RowReason.PLACE_MISSING);
  }

  private static String key(DraftNote note) {
    String place = note.clausePath() == null ? note.taskCode() : note.clausePath();
    return place == null ? note.code().name() : place + " " + note.code();
  }
}
