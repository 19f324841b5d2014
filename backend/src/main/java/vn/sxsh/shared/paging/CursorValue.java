package vn.sxsh.shared.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the values of a cursor; whatever it did not write itself is refused. */
public final class CursorValue {

  private CursorValue() {}

  /** Reads an id as it is written; the library takes shorter ones too. */
  static Object id(String value) {
    UUID id = UUID.fromString(value);
    if (!id.toString().equals(value)) {
      throw new IllegalArgumentException(value);
    }
    return id;
  }

  /** Reads a day that a database can hold. */
  public static Object day(String value) {
    LocalDate day = LocalDate.parse(value);
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new IllegalArgumentException(value);
    }
    return day;
  }

  /** Reads an instant that a database can hold. */
  public static Object instant(String value) {
    Instant instant = Instant.parse(value);
    if (instant.isBefore(Instant.EPOCH) || instant.getEpochSecond() > 253_402_300_799L) {
      throw new IllegalArgumentException(value);
    }
    return instant;
  }
}
