package vn.sxsh.plan.imports.interpret;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.NoteCode;
import vn.sxsh.plan.imports.draft.PartyKind;
import vn.sxsh.plan.imports.party.Words;
import vn.sxsh.shared.text.SearchText;

/** Looks for what a careful reader would stumble over, and says it beside the untouched text. */
final class OddityNotes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
  private static final Set<String> ANY_BODY = Set.of("don", "vi", "to", "ban", "nhom", "doi");

  private final Doubts doubts;

  OddityNotes(Doubts doubts) {
    this.doubts = doubts;
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  void write(Body body, List<DraftGroup> groups, List<DraftTask> tasks) {
    compareGroups(body, groups);
    List<DraftTask> founding =
        tasks.stream()
            .filter(task -> SearchText.normalise(task.title()).startsWith("thanh lap"))
            .toList();
    for (DraftTask task : tasks) {
      write(task, founding);
    }
  }

  private void compareGroups(Body body, List<DraftGroup> groups) {
    for (DraftClause clause : body.clauses().in(ClauseSection.BODY_TASK)) {
      long parts =
          body.clauses().children(clause).stream()
              .filter(child -> !child.label().isEmpty())
              .count();
      if (clause.parentPath() == null && parts > 1 && groups.size() > 1 && parts != groups.size()) {
        doubts.noteOnClause(
            NoteCode.GROUPS_DIFFER_FROM_BODY,
            clause.path(),
            "Phần "
                + clause.path()
                + " chia nhiệm vụ thành "
                + parts
                + " nhóm, biểu kèm theo chia"
                + " thành "
                + groups.size()
                + " nhóm; hai phần được liên kết với nhau, không gộp.");
        return;
      }
    }
  }

  private void write(DraftTask task, List<DraftTask> founding) {
    if (task.printedNumber() == null) {
      doubts.noteOnTask(
          NoteCode.ROW_WITHOUT_NUMBER,
          task.code(),
          "Bản in không ghi số thứ tự cho nhiệm vụ này; hệ thống gọi là " + task.code() + ".");
    }
    if (task.leads().size() > 1 && !task.leadPhrase().contains(" - ")) {
      doubts.noteOnTask(
          NoteCode.SEVERAL_LEADS,
          task.code(),
          "Bản in giao "
              + task.leads().size()
              + " cơ quan cùng thực hiện, không nêu cơ quan nào"
              + " chịu trách nhiệm chính.");
    }
    if (task.leadPhrase() != null && task.coordinatorPhrase() == null) {
      doubts.noteOnTask(NoteCode.NO_COORDINATOR, task.code(), "Bản in không ghi cơ quan phối hợp.");
    }
    for (DraftParty lead : task.leads()) {
      if (lead.kind() == PartyKind.UNKNOWN && isFounded(lead, founding)) {
        doubts.noteOnTask(
            NoteCode.LEAD_NOT_FOUNDED,
            task.code(),
            "“"
                + lead.phrase()
                + "” là đơn vị chưa được thành lập khi ban hành kế hoạch; giữ"
                + " nguyên cụm từ, xác định cơ quan sau.");
      }
    }
  }

  /** Whether the plan has a task that founds a body with the words of this one's name. */
  private static boolean isFounded(DraftParty lead, List<DraftTask> founding) {
    Set<String> words = new HashSet<>(Words.of(lead.phrase()));
    words.removeAll(ANY_BODY);
    return !words.isEmpty()
        && founding.stream()
            .anyMatch(task -> new HashSet<>(Words.of(task.title())).containsAll(words));
  }
}
