package vn.sxsh.plan.imports.interpret;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and periods in the words of papers. */
final class Dates {

  private static final Pattern DAY =
      Pattern.compile(
          "ngày\\s+(\\d{1,2})(?:\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+|\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?)(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PERIOD =
      Pattern.compile(
          "giai đoạn\\s+(?:từ\\s+)?(?:năm\\s+)?(\\d{4})\\s*(?:[-–—]|đến)\\s*(?:năm\\s+)?(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR =
      Pattern.compile("(?<!đến )năm\\s+(\\d{4})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNTIL =
      Pattern.compile(
          "đến\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** First and last day of a span of years. */
  record Period(LocalDate start, LocalDate end) {

    static Period ofYears(int first, int last) {
      return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
  }

  private Dates() {}

  static Optional<LocalDate> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String month = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(4)),
              Integer.parseInt(month),
              Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The text behind the first date; the whole text when there is none. */
  static String afterDay(String text) {
    Matcher matcher = DAY.matcher(text);
    return matcher.find() ? text.substring(matcher.end()) : text;
  }

  static Optional<Period> period(String text) {
    Matcher span = PERIOD.matcher(text);
    if (span.find()) {
      int first = Integer.parseInt(span.group(1));
      int last = Integer.parseInt(span.group(2));
      return last >= first ? Optional.of(Period.ofYears(first, last)) : Optional.empty();
    }
    return Optional.empty();
  }

  static Optional<Period> year(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(year.group(1));
    return Optional.of(Period.ofYears(value, value));
  }

  /** The last day of "đến năm 2020". */
  static Optional<LocalDate> until(String text) {
    Matcher matcher = UNTIL.matcher(text);
    return matcher.find()
        ? Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), 12, 31))
        : Optional.empty();
  }

  static int countUntil(String text) {
    return (int) UNTIL.matcher(text).results().count();
  }
}
