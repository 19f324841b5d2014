package vn.sxsh.facility.demo;

import java.util.stream.IntStream;
import vn.sxsh.facility.TaxCode;

/** Numbers that look right and belong to nobody. */
final class SampleNumbers {

  /** No tax office has this prefix, and no province has it in the number of a person. */
  private static final String PREFIX = "489";

  private int enterprises;
  private int people;

  /** The next tax code of an enterprise, with a right check digit. */
  String enterprise() {
    while (true) {
      String nine = PREFIX + "%06d".formatted(enterprises++);
      String found =
          IntStream.rangeClosed(0, 9)
              .mapToObj(digit -> nine + digit)
              .filter(TaxCode::isValid)
              .findFirst()
              .orElse(null);
      if (found != null) {
        return found;
      }
    }
  }

  /** The next number of a household's owner. */
  String person() {
    return PREFIX + "%09d".formatted(++people);
  }
}
