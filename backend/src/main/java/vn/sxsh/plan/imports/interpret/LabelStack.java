package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.sxsh.plan.imports.interpret.Label.Kind;

/**
 * Finds what a labelled thing stands under, whatever order of labels a document uses: a kind that
 * is open already begins a sibling there, a new kind goes one level deeper.
 *
 * @param <T> what is put in order
 */
final class LabelStack<T> {

  private record Level<T>(Kind kind, String label, T node) {}

  private final List<Level<T>> levels = new ArrayList<>();

  /** "I", "C", "D" are Roman numbers or letters: the one that goes on with a row of them wins. */
  Kind settle(Kind kind, String bareLabel) {
    if (bareLabel.length() != 1 || kind != Kind.ROMAN && kind != Kind.UPPER) {
      return kind;
    }
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level<T> level = levels.get(i);
      boolean letter = level.label().length() == 1 && level.kind() == Kind.UPPER;
      if (letter && level.label().charAt(0) + 1 == bareLabel.charAt(0)) {
        return Kind.UPPER;
      }
      if (level.kind() == Kind.ROMAN) {
        return "IVXLC".contains(bareLabel) ? Kind.ROMAN : Kind.UPPER;
      }
    }
    return "IVX".contains(bareLabel) ? Kind.ROMAN : Kind.UPPER;
  }

  /** Closes what a thing of that kind ends; what is open then is its parent. */
  T parentFor(Kind kind) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).kind() == kind) {
        levels.subList(i, levels.size()).clear();
        break;
      }
    }
    return top();
  }

  void push(Kind kind, String bareLabel, T node) {
    levels.add(new Level<>(kind, bareLabel, node));
  }

  /** Closes bullets: what has no label stands beside them, not under them. */
  void closeBullets() {
    while (!levels.isEmpty() && levels.get(levels.size() - 1).kind().isBullet()) {
      levels.remove(levels.size() - 1);
    }
  }

  /** Closes everything but the outermost level. */
  void closeToRoot() {
    if (levels.size() > 1) {
      levels.subList(1, levels.size()).clear();
    }
  }

  void closeLast() {
    levels.remove(levels.size() - 1);
  }

  void clear() {
    levels.clear();
  }

  /** The innermost open thing, or null. */
  T top() {
    return levels.isEmpty() ? null : levels.get(levels.size() - 1).node();
  }
}
