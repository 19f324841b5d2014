package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.sxsh.plan.imports.interpret.Label.Kind;

/**
 * Puts rows under each other by their numbers: 1 over 1.1, I over 1 over a, A over I over 1. A row
 * without a number stands beside the task before it; a heading without one begins a new group.
 */
final class MatrixTree {

  private final List<MatrixNode> roots = new ArrayList<>();
  private final LabelStack<MatrixNode> stack = new LabelStack<>();

  private MatrixTree() {}

  static List<MatrixNode> of(List<MatrixRow> rows) {
    MatrixTree tree = new MatrixTree();
    rows.forEach(tree::add);
    return tree.roots;
  }

  private void add(MatrixRow row) {
    MatrixNode node = new MatrixNode(row);
    String bare = Label.bare(row.number);
    Kind kind = stack.settle(Label.kindOfNumber(row.number), bare);
    if (kind == Kind.NONE && (row.spansRow || row.isBare())) {
      stack.clear();
      roots.add(node);
      stack.push(Kind.NONE, "", node);
    } else if (kind == Kind.NONE) {
      attach(headingAbove(), node);
    } else {
      attach(stack.parentFor(kind), node);
      stack.push(kind, bare, node);
    }
  }

  /** The innermost open row that has nothing but a title; the row may come under it. */
  private MatrixNode headingAbove() {
    while (stack.top() != null && !stack.top().row.isBare()) {
      stack.closeLast();
    }
    return stack.top();
  }

  private void attach(MatrixNode parent, MatrixNode node) {
    (parent == null ? roots : parent.children).add(node);
  }
}
