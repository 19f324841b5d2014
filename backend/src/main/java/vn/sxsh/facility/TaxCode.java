package vn.sxsh.facility;

import java.util.regex.Pattern;

/**
 * A tax code (mã số thuế): ten digits of an enterprise, ten and {@code -001} to {@code -999} of its
 * branch, or the twelve digits of a person for a household business.
 */
public final class TaxCode {

  private static final Pattern ENTERPRISE = Pattern.compile("\\d{10}(-\\d{3})?");
  private static final Pattern PERSON = Pattern.compile("\\d{12}");
  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  private TaxCode() {}

  /**
   * True for a code that can exist. The tenth digit checks the nine before it: {@code d10 = 10 −
   * (31·d1 + 29·d2 + … + 3·d9) mod 11}; where that is ten, no code exists.
   */
  public static boolean isValid(String code) {
    if (PERSON.matcher(code).matches()) {
      return true;
    }
    return ENTERPRISE.matcher(code).matches() && !code.endsWith("-000") && hasCheckDigit(code);
  }

  /** True when the code is the number of a person, which is personal data. */
  public static boolean isPersonal(String code) {
    return code != null && PERSON.matcher(code).matches();
  }

  private static boolean hasCheckDigit(String code) {
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += WEIGHTS[at] * digit(code, at);
    }
    return 10 - sum % 11 == digit(code, WEIGHTS.length);
  }

  private static int digit(String code, int at) {
    return code.charAt(at) - '0';
  }
}
