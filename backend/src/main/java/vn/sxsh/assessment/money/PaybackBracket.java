package vn.sxsh.assessment.money;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Classes of payback that cover every case once: each begins with its lower edge and ends before
 * its upper one, so that exactly three years belong to {@link #FROM_3_TO_5}.
 */
public enum PaybackBracket {
  UNDER_1(0, 1),
  FROM_1_TO_2(1, 2),
  FROM_2_TO_3(2, 3),
  FROM_3_TO_5(3, 5),
  FROM_5_TO_10(5, 10),
  FROM_10(10, Integer.MAX_VALUE),
  /** It never comes back. */
  NEVER(0, 0);

  private final BigDecimal from;
  private final BigDecimal to;

  PaybackBracket(int from, int to) {
    this.from = BigDecimal.valueOf(from);
    this.to = BigDecimal.valueOf(to);
  }

  /** The class of a payback as it is shown. */
  public static PaybackBracket of(Payback payback) {
    if (payback.years() == null) {
      return NEVER;
    }
    return Arrays.stream(values())
        .filter(
            each ->
                payback.years().compareTo(each.from) >= 0 && payback.years().compareTo(each.to) < 0)
        .findFirst()
        .orElseThrow();
  }
}
