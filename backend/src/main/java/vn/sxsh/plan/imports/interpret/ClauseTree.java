package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.interpret.Label.Kind;

/** Orders the paragraphs of the body under each other and gives each its path and section. */
final class ClauseTree {

  private final List<DraftClause> clauses = new ArrayList<>();
  private final LabelStack<DraftClause> stack = new LabelStack<>();
  private final Map<String, Integer> unlabelled = new HashMap<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Map<String, DraftClause> apart = new HashMap<>();
  private final Set<String> paths = new HashSet<>();

  List<DraftClause> clauses() {
    return clauses;
  }

  /** Adds a paragraph of the body. */
  void add(Label label) {
    if (label.kind() == Kind.NONE) {
      addText(label.rest());
      return;
    }
    Kind kind = stack.settle(label.kind(), label.component());
    DraftClause parent = stack.parentFor(kind);
    boolean bullet = kind.isBullet();
    String path = bullet ? nextUnlabelled(parent) : unique(path(parent, label.component()));
    ClauseSection inherited = parent == null ? ClauseSection.REMARK : parent.section();
    ClauseSection section =
        bullet ? inherited : Sections.of(label.rest(), parent == null, inherited);
    DraftClause clause = put(section, path, parent, label.printed(), label.rest());
    stack.push(kind, label.component(), clause);
  }

  private void addText(String text) {
    stack.closeBullets();
    ClauseSection section = stack.top() == null ? ClauseSection.REMARK : stack.top().section();
    if (isRemark(text)) {
      stack.closeToRoot();
      section = ClauseSection.REMARK;
    }
    put(section, nextUnlabelled(stack.top()), stack.top(), "", text);
  }

  /** A remark in brackets, or the sentence that closes the whole plan. */
  private static boolean isRemark(String text) {
    boolean brackets = text.startsWith("(") && (text.endsWith(")") || text.endsWith(")."));
    return brackets || text.endsWith("./.");
  }

  /** Adds a part outside the numbered body: the preamble, the recipients, the annex's heading. */
  void addApart(ClauseSection section, String root, String label, String text) {
    DraftClause first = apart.get(root);
    String path = first == null ? unique(root) : nextUnlabelled(first);
    DraftClause clause = put(section, path, first, label, text);
    apart.putIfAbsent(root, clause);
  }

  private DraftClause put(
      ClauseSection section, String path, DraftClause parent, String label, String text) {
    DraftClause clause =
        new DraftClause(section, path, parent == null ? null : parent.path(), label, text);
    clauses.add(clause);
    return clause;
  }

  /** "1.1" under II.1 adds its last number only. */
  private static String path(DraftClause parent, String component) {
    if (parent == null) {
      return component;
    }
    int dot = component.lastIndexOf('.');
    boolean repeats = dot > 0 && ("." + parent.path()).endsWith("." + component.substring(0, dot));
    return parent.path() + "." + (repeats ? component.substring(dot + 1) : component);
  }

  private String nextUnlabelled(DraftClause parent) {
    String prefix = parent == null ? "" : parent.path() + ".";
    return unique(prefix + "p" + unlabelled.merge(prefix, 1, Integer::sum));
  }

  private String unique(String path) {
    String free = path;
    while (!paths.add(free)) {
      free = path + "-" + repeats.merge(path, 2, (old, two) -> old + 1);
    }
    return free;
  }
}
