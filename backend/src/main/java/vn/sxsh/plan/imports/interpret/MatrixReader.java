package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.interpret.MatrixLayout.Part;
import vn.sxsh.plan.imports.party.PhraseReader;

/** Reads the groups and tasks of a matrix. */
final class MatrixReader {

  private final TaskReader tasks;
  private final Doubts doubts;

  MatrixReader(PhraseReader agencies, Doubts doubts) {
    this.tasks = new TaskReader(agencies, doubts);
    this.doubts = doubts;
  }

  /** The headings of columns that have no role, over all tables of the matrix. */
  static List<String> extraColumns(List<Part> parts) {
    Set<String> headings = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Table table) {
        headings.addAll(table.columns().extraHeadings());
      }
    }
    return List.copyOf(headings);
  }

  List<DraftGroup> read(List<Part> parts) {
    List<MatrixNode> roots = MatrixTree.of(MatrixRows.read(parts));
    boolean grouped = roots.stream().anyMatch(MatrixNode::isHeading);
    List<DraftGroup> groups = new ArrayList<>();
    List<MatrixNode> loose = new ArrayList<>();
    for (MatrixNode root : roots) {
      if (!grouped || root.row.number.isEmpty() && !root.row.isBare()) {
        loose.add(root);
      } else {
        addLoose(groups, loose);
        addGroup(groups, root);
      }
    }
    addLoose(groups, loose);
    return groups;
  }

  private void addLoose(List<DraftGroup> groups, List<MatrixNode> loose) {
    if (!loose.isEmpty()) {
      String path = "/groups/" + groups.size();
      groups.add(new DraftGroup(null, null, Map.of(), tasks.read(loose, "", path + "/tasks")));
      loose.clear();
    }
  }

  private void addGroup(List<DraftGroup> groups, MatrixNode node) {
    String path = "/groups/" + groups.size();
    String label = node.row.number.isEmpty() ? null : node.row.number;
    String title = Grid.text(node.row.lines(ColumnRole.TASK));
    if (label == null) {
      doubts.info(path, DoubtCode.GROUP_WITHOUT_NUMBER, Map.of("title", title));
    }
    List<MatrixNode> children = node.children;
    if (!node.row.isBare()) {
      doubts.warn(path, DoubtCode.GROUP_WITH_DETAILS, Map.of("title", title));
      MatrixNode self = new MatrixNode(node.row);
      self.children.addAll(children);
      children = List.of(self);
    }
    String code = label == null ? Integer.toString(groups.size() + 1) : Label.bare(label);
    List<DraftTask> read = tasks.read(children, code, path + "/tasks");
    groups.add(new DraftGroup(label, title, node.row.extra(), read));
  }
}
