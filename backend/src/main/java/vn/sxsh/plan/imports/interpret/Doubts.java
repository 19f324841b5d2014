package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sxsh.plan.imports.draft.Doubt;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftNote;
import vn.sxsh.plan.imports.draft.NoteCode;
import vn.sxsh.plan.imports.draft.Severity;

/** Collects what is doubtful and what is odd while a plan is read. */
final class Doubts {

  private final List<Doubt> doubts = new ArrayList<>();
  private final List<DraftNote> notes = new ArrayList<>();

  void info(String path, DoubtCode code, Map<String, String> parameters) {
    doubts.add(new Doubt(path, code, parameters, Severity.INFO));
  }

  void warn(String path, DoubtCode code, Map<String, String> parameters) {
    doubts.add(new Doubt(path, code, parameters, Severity.WARNING));
  }

  void error(String path, DoubtCode code) {
    doubts.add(new Doubt(path, code, Map.of(), Severity.ERROR));
  }

  void noteOnClause(NoteCode code, String clausePath, String text) {
    notes.add(new DraftNote(code, clausePath, null, text));
  }

  void noteOnTask(NoteCode code, String taskCode, String text) {
    notes.add(new DraftNote(code, null, taskCode, text));
  }

  List<Doubt> doubts() {
    return doubts;
  }

  List<DraftNote> notes() {
    return notes;
  }
}
