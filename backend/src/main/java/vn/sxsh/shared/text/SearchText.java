package vn.sxsh.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared when diacritics and case do not count: đ = d, NFC = NFD, hoà
 * = hòa. The database has the same function as {@code search_text}; a test holds the two together.
 */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private SearchText() {}

  /** The comparable form of {@code text}; the empty string for null. */
  public static String normalise(String text) {
    if (text == null) {
      return "";
    }
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT).strip();
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String plain = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  /** True for ASCII with single spaces, of which nothing but case and edges can change. */
  private static boolean isPlain(String text) {
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next < ' ' || next > '~' || next == ' ' && before == ' ') {
        return false;
      }
      before = next;
    }
    return true;
  }
}
