package vn.sxsh.plan.imports.interpret;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet at the head of a paragraph or in the first column of a row.
 *
 * @param printed as it stands on paper; empty when there is none
 * @param rest the text behind it
 */
record Label(Kind kind, String printed, String rest) {

  /** Kinds of labels; which one stands above which is a matter of each document. */
  enum Kind {
    PART,
    ARTICLE,
    UPPER,
    ROMAN,
    DECIMAL_1,
    DECIMAL_2,
    DECIMAL_3,
    DECIMAL_4,
    LETTER,
    IN_BRACKETS,
    DASH,
    PLUS,
    DOT,
    NONE;

    boolean isBullet() {
      return this == DASH || this == PLUS || this == DOT;
    }
  }

  private static final Pattern PART =
      Pattern.compile(
          "(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:thứ\\s+\\p{L}{1,6}|THỨ\\s+\\p{L}{1,6}|[IVXLC]{1,6}|\\d{1,2})"
              + "(?:[.:]|(?=\\s)|$)");
  private static final Pattern ARTICLE = Pattern.compile("Điều\\s+\\d{1,3}(?:[.:]|(?=\\s)|$)");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}(?:[.)/]|\\s?[-–](?=\\s))");
  private static final Pattern UPPER = Pattern.compile("\\p{Lu}[.)/](?=\\s|$)");
  private static final Pattern DECIMAL =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,3}){0,3}[.)/]?(?=\\s|$)");
  private static final Pattern LETTER = Pattern.compile("[a-zđ][.)/](?=\\s|$)");
  private static final Pattern BRACKETS = Pattern.compile("\\((?:\\d{1,2}|[a-zđ])\\)(?=\\s|$)");
  private static final Pattern BULLET = Pattern.compile("[-–—+•*·▪●○◦](?=\\s|\\p{Lu})");
  private static final Pattern BARE_ROMAN = Pattern.compile("[IVXLC]{1,6}");
  private static final Pattern BARE_UPPER = Pattern.compile("[A-ZĐ]");
  private static final Pattern BARE_LETTER = Pattern.compile("[a-zđ]");

  /** The label that a paragraph begins with. A dash before another label is a converter's trace. */
  static Label of(String drawn, String text) {
    if (!drawn.isEmpty()) {
      Kind kind = kindOfNumber(drawn);
      if (kind.isBullet()) {
        Label inner = of("", text);
        return inner.kind == Kind.NONE || inner.kind.isBullet()
            ? new Label(kind, drawn, text)
            : inner;
      }
      return new Label(kind == Kind.NONE ? Kind.DASH : kind, drawn, text);
    }
    Label label = typed(text);
    if (label.kind.isBullet()) {
      Label inner = typed(label.rest);
      if (inner.kind == Kind.LETTER || inner.kind == Kind.DECIMAL_1) {
        return inner;
      }
    }
    return label;
  }

  private static Label typed(String text) {
    if (text.isEmpty()) {
      return new Label(Kind.NONE, "", text);
    }
    Label found = cut(PART, Kind.PART, text);
    found = found == null ? cut(ARTICLE, Kind.ARTICLE, text) : found;
    found = found == null ? cut(ROMAN, Kind.ROMAN, text) : found;
    found = found == null ? cut(UPPER, Kind.UPPER, text) : found;
    found = found == null ? cut(LETTER, Kind.LETTER, text) : found;
    found = found == null ? cut(BRACKETS, Kind.IN_BRACKETS, text) : found;
    found = found == null ? cut(BULLET, bullet(text), text) : found;
    found = found == null ? decimal(text) : found;
    return found == null ? new Label(Kind.NONE, "", text) : found;
  }

  private static Label cut(Pattern pattern, Kind kind, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return null;
    }
    return new Label(kind, matcher.group().strip(), text.substring(matcher.end()).strip());
  }

  /** "1." is a label; "1.2" is one only before a capital: "1.2 tỷ đồng" is an amount. */
  private static Label decimal(String text) {
    Label label = cut(DECIMAL, Kind.DECIMAL_1, text);
    if (label == null) {
      return null;
    }
    boolean closed = !Character.isDigit(label.printed.charAt(label.printed.length() - 1));
    int depth = label.component().split("\\.").length;
    if (!closed && (depth == 1 || label.rest.isEmpty() || !startsHigh(label.rest))) {
      return null;
    }
    return new Label(decimalKind(depth), label.printed, label.rest);
  }

  private static boolean startsHigh(String text) {
    return !Character.isLowerCase(text.codePointAt(0)) && !Character.isDigit(text.charAt(0));
  }

  private static Kind decimalKind(int depth) {
    return Kind.values()[Kind.DECIMAL_1.ordinal() + Math.min(depth, 4) - 1];
  }

  private static Kind bullet(String text) {
    return switch (text.charAt(0)) {
      case '-', '–', '—' -> Kind.DASH;
      case '+' -> Kind.PLUS;
      default -> Kind.DOT;
    };
  }

  /** The kind of a number that stands alone in its cell: "1", "1.1", "II", "A", "a)". */
  static Kind kindOfNumber(String number) {
    String bare = bare(number);
    if (bare.isEmpty()) {
      return number.isEmpty() ? Kind.NONE : bullet(number);
    }
    if (bare.matches("\\d{1,4}(?:\\.\\d{1,4}){0,5}")) {
      return decimalKind(bare.split("\\.").length);
    }
    if (BARE_ROMAN.matcher(bare).matches()) {
      return Kind.ROMAN;
    }
    if (BARE_UPPER.matcher(bare).matches()) {
      return Kind.UPPER;
    }
    if (BARE_LETTER.matcher(bare).matches()) {
      return Kind.LETTER;
    }
    String low = bare.toLowerCase(Locale.ROOT);
    return low.startsWith("phần") || low.startsWith("chương")
        ? Kind.PART
        : low.startsWith("điều") ? Kind.ARTICLE : Kind.NONE;
  }

  /** The label as part of a path: without its dots and brackets. */
  String component() {
    return bare(printed);
  }

  static String bare(String label) {
    int from = 0;
    int to = label.length();
    while (from < to && !Character.isLetterOrDigit(label.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(label.charAt(to - 1))) {
      to--;
    }
    return label.substring(from, to);
  }
}
