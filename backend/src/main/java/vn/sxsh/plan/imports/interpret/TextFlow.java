package vn.sxsh.plan.imports.interpret;

import java.util.List;
import vn.sxsh.plan.imports.read.Block.Paragraph;

/** Tells whether one piece of text goes on in the next. */
final class TextFlow {

  private TextFlow() {}

  /** Whether the text begins in the middle of a sentence. */
  static boolean startsLow(List<Paragraph> lines) {
    if (lines.isEmpty() || !lines.get(0).label().isEmpty()) {
      return false;
    }
    String text = lines.get(0).text();
    int first = text.codePointAt(0);
    return Character.isLowerCase(first) && Label.of("", text).kind() == Label.Kind.NONE
        || first == ')'
        || first == ','
        || first == ';';
  }

  /** Whether {@code next} belongs to the last line of {@code before}. */
  static boolean runsOn(List<Paragraph> before, List<Paragraph> next, boolean afterPageBreak) {
    if (before.isEmpty()) {
      return true;
    }
    Paragraph first = next.get(0);
    if (!first.label().isEmpty() || Label.of("", first.text()).kind() != Label.Kind.NONE) {
      return false;
    }
    String last = before.get(before.size() - 1).text();
    return afterPageBreak || startsLow(next) || isOpen(last);
  }

  /** Whether a line ends where no sentence does. */
  static boolean isOpen(String line) {
    char end = line.charAt(line.length() - 1);
    return end == ',' || end == '-' || end == '–' || end == '/' || end == '(' || openBracket(line);
  }

  private static boolean openBracket(String line) {
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '(') {
        open++;
      } else if (c == ')' && open > 0) {
        open--;
      }
    }
    return open > 0;
  }
}
