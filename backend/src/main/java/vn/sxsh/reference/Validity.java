package vn.sxsh.reference;

import java.time.LocalDate;

/** A period from its first day to the day on which it is over; null leaves a side open. */
public record Validity(LocalDate from, LocalDate to) {

  /** The condition of HQL under which a record with such a period is valid on {@code :asOf}. */
  public static final String ON_DATE =
      "(validFrom is null or validFrom <= :asOf) and (validTo is null or validTo > :asOf)";

  /** True when the period holds that day. */
  public boolean contains(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
  }

  /** True when the periods share a day. */
  public boolean overlaps(Validity other) {
    return startsBefore(from, other.to) && startsBefore(other.from, to);
  }

  /** True when the period is not empty. */
  public boolean isOrdered() {
    return startsBefore(from, to);
  }

  private static boolean startsBefore(LocalDate start, LocalDate end) {
    return start == null || end == null || start.isBefore(end);
  }
}
