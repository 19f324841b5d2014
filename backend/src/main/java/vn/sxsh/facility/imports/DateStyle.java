package vn.sxsh.facility.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file writes dates; it is declared, never guessed: "03/04/2018" may be either. */
public enum DateStyle {
  DAY_FIRST("(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>\\d{4})"),
  MONTH_FIRST("(?<m>\\d{1,2})[/.-](?<d>\\d{1,2})[/.-](?<y>\\d{4})"),
  ISO("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");

  private final Pattern form;

  DateStyle(String form) {
    this.form = Pattern.compile(form);
  }

  /** The day, or null when the text is none in this style. A time of day is left out. */
  LocalDate read(String text) {
    Matcher matcher =
        form.matcher(text.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2}.*)?$", ""));
    if (!matcher.matches()) {
      return null;
    }
    try {
      return LocalDate.of(part(matcher, "y"), part(matcher, "m"), part(matcher, "d"));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static int part(Matcher matcher, String name) {
    return Integer.parseInt(matcher.group(name));
  }
}
