package vn.sxsh.shared.history;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * A place in the change log. Entries are ordered by transaction and, within it, by number: a number
 * alone would skip what a slow transaction commits late.
 */
public record ChangeCursor(long transaction, long number) {

  /** Before the first entry. */
  public static final ChangeCursor START = new ChangeCursor(0, 0);

  private static final Pattern FORM = Pattern.compile("1\\.(\\d{1,18})\\.(\\d{1,18})");

  /** What a client holds: it says nothing to it, so that it can change its form one day. */
  public String encode() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("1." + transaction + "." + number).getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads what {@link #encode} wrote; anything else is a malformed request. */
  public static ChangeCursor decode(String cursor) {
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(cursor);
      Matcher parts = FORM.matcher(new String(decoded, StandardCharsets.US_ASCII));
      if (parts.matches()) {
        return new ChangeCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
      }
    } catch (IllegalArgumentException notBase64) {
      throw malformed();
    }
    throw malformed();
  }

  private static RuntimeException malformed() {
    return CommonProblem.MALFORMED_REQUEST.raise().at("cursor", "NOT_A_CURSOR");
  }
}
