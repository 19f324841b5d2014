package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;

/** A row of the matrix with the rows that stand under it. */
final class MatrixNode {

  final MatrixRow row;
  final List<MatrixNode> children = new ArrayList<>();

  MatrixNode(MatrixRow row) {
    this.row = row;
  }

  /** Whether it only heads the rows under it. */
  boolean isHeading() {
    return row.isBare() && !children.isEmpty();
  }
}
