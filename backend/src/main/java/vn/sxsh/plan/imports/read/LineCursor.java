package vn.sxsh.plan.imports.read;

import java.util.function.ToIntFunction;

/** Walks over the lines of a text without making a list of them. */
final class LineCursor {

  private final String text;
  private int next;

  LineCursor(String text) {
    this.text = text;
  }

  boolean hasNext() {
    return next < text.length();
  }

  String next() {
    int end = endOfLine(next);
    String line = text.substring(next, end);
    next = afterBreak(end);
    return line;
  }

  /**
   * {@code start} with as many further lines as it takes until {@code found} is not negative; null,
   * and no line used, when it says below -1 that this never happens, or after {@code limit}
   * characters.
   */
  String extend(String start, ToIntFunction<String> found, int limit) {
    StringBuilder longer = new StringBuilder(start);
    int at = next;
    while (longer.length() < limit && at < text.length()) {
      int end = endOfLine(at);
      String line = text.substring(at, end);
      longer.append('\n').append(line);
      at = afterBreak(end);
      if (line.indexOf('"') >= 0) {
        int place = found.applyAsInt(longer.toString());
        if (place < -1) {
          return null;
        }
        if (place >= 0) {
          next = at;
          return longer.toString();
        }
      }
    }
    return null;
  }

  private int endOfLine(int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return i;
      }
    }
    return text.length();
  }

  private int afterBreak(int end) {
    if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
      return end + 2;
    }
    return end + 1;
  }
}
