package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.interpret.PartyReader.Parties;
import vn.sxsh.plan.imports.party.PhraseReader;

/** Turns rows of the matrix into tasks. */
final class TaskReader {

  private final TaskCodes codes = new TaskCodes();
  private final ListSplitter items;
  private final PartyReader parties;
  private final Doubts doubts;

  TaskReader(PhraseReader agencies, Doubts doubts) {
    this.items = new ListSplitter(agencies);
    this.parties = new PartyReader(agencies, doubts);
    this.doubts = doubts;
  }

  List<DraftTask> read(List<MatrixNode> nodes, String parent, String path) {
    List<DraftTask> tasks = new ArrayList<>();
    String before = "";
    for (MatrixNode node : nodes) {
      String at = path + "/" + tasks.size();
      String number = corrected(node.row.number, before, at);
      before = number;
      tasks.add(read(node, number, codes.code(parent, number, tasks.size() + 1), at));
    }
    return tasks;
  }

  /** A spreadsheet turns the number 1.10 into 1.1: behind 1.9 it can only have been 1.10. */
  private String corrected(String number, String before, String path) {
    if (before.endsWith(".9") && number.equals(before.substring(0, before.length() - 1) + "1")) {
      doubts.info(path + "/printedNumber", DoubtCode.NUMBER_READ_AS, Map.of("printed", number));
      return number + "0";
    }
    return number;
  }

  private DraftTask read(MatrixNode node, String number, String code, String path) {
    MatrixRow row = node.row;
    String title = Grid.text(row.lines(ColumnRole.TASK));
    Parties named = parties.read(row, path, node.children.isEmpty());
    report(row, number, code, title, path);
    return new DraftTask(
        number.isEmpty() ? null : number,
        code,
        title,
        items.split(row.lines(ColumnRole.ACTION)),
        items.split(row.lines(ColumnRole.RESULT)),
        named.leadPhrase(),
        named.leads(),
        named.coordinatorPhrase(),
        named.coordinators(),
        emptyToNull(Grid.text(row.lines(ColumnRole.NOTE))),
        row.extra(),
        read(node.children, code, path + "/children"));
  }

  private void report(MatrixRow row, String number, String code, String title, String path) {
    if (number.isEmpty()) {
      doubts.info(path + "/code", DoubtCode.NUMBER_DERIVED, Map.of("code", code));
    } else if (code.contains("-")) {
      doubts.warn(path + "/code", DoubtCode.NUMBER_REPEATED, Map.of("number", number));
    }
    if (title.isEmpty()) {
      doubts.error(path + "/title", DoubtCode.TITLE_EMPTY);
    }
    if (!row.joined.isEmpty()) {
      doubts.info(path, DoubtCode.CELL_JOINED, Map.of("columns", String.join(", ", row.joined)));
    }
    if (!row.appended.isEmpty()) {
      doubts.info(path, DoubtCode.ROW_APPENDED, Map.of("columns", String.join(", ", row.appended)));
    }
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
