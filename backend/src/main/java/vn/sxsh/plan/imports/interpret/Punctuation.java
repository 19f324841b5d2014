package vn.sxsh.plan.imports.interpret;

/** The signs that end an item of a list and are no part of it. */
final class Punctuation {

  private Punctuation() {}

  /** {@code text} without the blanks and signs at its end. */
  static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && " ,.;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
