package vn.sxsh.shared.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key under which printed numbers sort as people read them: 1.10 comes after 1.9. */
public final class NaturalOrder {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int WIDTH = 8;

  private NaturalOrder() {}

  /** The key of {@code code}: every run of digits padded to a fixed width. */
  public static String key(String code) {
    Matcher digits = DIGITS.matcher(code);
    return digits.replaceAll(
        run -> {
          String number = run.group().replaceFirst("^0+(?=\\d)", "");
          return "0".repeat(Math.max(0, WIDTH - number.length())) + number;
        });
  }
}
