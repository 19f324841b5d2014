package vn.sxsh.assessment.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures are computed, and how they are rounded in the end: half up. */
final class Rounding {

  /** While computing: far more digits than any sum of money has. */
  static final MathContext EXACT = new MathContext(50, RoundingMode.HALF_EVEN);

  private Rounding() {}

  static BigDecimal money(BigDecimal value) {
    return value.setScale(0, RoundingMode.HALF_UP);
  }

  static BigDecimal years(BigDecimal value) {
    return value.setScale(2, RoundingMode.HALF_UP);
  }

  static BigDecimal rate(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP);
  }

  static BigDecimal ratio(BigDecimal value) {
    return value.setScale(4, RoundingMode.HALF_UP);
  }
}
