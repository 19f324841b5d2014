package vn.sxsh.plan.imports.read;

import java.text.Normalizer;

/**
 * Takes away what is layout and not text: the kind of a blank, invisible characters, the way in
 * which a letter with marks is composed. Everything that a reader sees on paper stays as it is.
 */
public final class CleanText {

  private CleanText() {}

  /** {@code raw} on one line, in NFC, with single spaces and none at the ends. */
  public static String of(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else if (!isInvisible(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(isLoneSurrogate(raw, i) ? '\uFFFD' : c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
  }

  private static boolean isLoneSurrogate(CharSequence raw, int i) {
    char c = raw.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
    }
    return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
  }
}
