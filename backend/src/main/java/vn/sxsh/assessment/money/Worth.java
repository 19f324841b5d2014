package vn.sxsh.assessment.money;

import static vn.sxsh.assessment.money.Rounding.EXACT;

import java.math.BigDecimal;

/** Other ways to say what an investment is worth, all from its present value. */
public final class Worth {

  private Worth() {}

  /**
   * Profitability index: what follows, at its worth today, over what is paid now; to four decimals.
   * Null when nothing is paid now.
   */
  public static BigDecimal profitabilityIndex(CashFlows flows, BigDecimal rate) {
    BigDecimal paid = flows.flows().get(0).negate();
    return paid.signum() <= 0
        ? null
        : Rounding.ratio(flows.presentValue(rate).add(paid).divide(paid, EXACT));
  }

  /**
   * Annual worth: the same sum each year of the life that is worth as much as the flows; to whole
   * VND. At a rate of 0 it is their mean over the years. The flows have at least one year.
   */
  public static BigDecimal annual(CashFlows flows, BigDecimal rate) {
    return Rounding.money(flows.presentValue(rate).divide(annuity(rate, flows.years()), EXACT));
  }

  /** What one VND at the end of each of some years is worth today. */
  static BigDecimal annuity(BigDecimal rate, int years) {
    return CashFlows.level(BigDecimal.ZERO, BigDecimal.ONE, years).presentValue(rate);
  }
}
