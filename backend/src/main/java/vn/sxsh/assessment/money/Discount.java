package vn.sxsh.assessment.money;

import static vn.sxsh.assessment.money.Rounding.EXACT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What one VND of next year is worth today.
 *
 * @param factor 1 / (1 + rate)
 */
record Discount(BigDecimal factor) {

  static Discount at(BigDecimal rate) {
    BigDecimal growth = BigDecimal.ONE.add(rate);
    if (growth.signum() <= 0) {
      throw new IllegalArgumentException("a rate of -100 % or less");
    }
    return new Discount(BigDecimal.ONE.divide(growth, EXACT));
  }

  /** The worth of all flows today, by Horner's scheme. */
  BigDecimal sum(List<BigDecimal> flows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = flows.size() - 1; year >= 0; year--) {
      sum = sum.multiply(factor, EXACT).add(flows.get(year), EXACT);
    }
    return sum;
  }

  /** The worth of each flow today. */
  List<BigDecimal> each(List<BigDecimal> flows) {
    List<BigDecimal> worth = new ArrayList<>();
    BigDecimal weight = BigDecimal.ONE;
    for (BigDecimal flow : flows) {
      worth.add(flow.multiply(weight, EXACT));
      weight = weight.multiply(factor, EXACT);
    }
    return worth;
  }
}
