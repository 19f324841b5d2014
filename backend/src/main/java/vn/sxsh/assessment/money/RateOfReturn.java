package vn.sxsh.assessment.money;

import static vn.sxsh.assessment.money.Rounding.EXACT;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The rates above −100 % a year at which flows are worth nothing today (IRR), ascending.
 *
 * @param rates none, one, or several: then none of them is <em>the</em> rate
 * @param note why there is not just one
 */
public record RateOfReturn(List<BigDecimal> rates, Note note) {

  /** How many rates there are, in words. */
  public enum Note {
    ONE,
    /** Only costs, or only income: there is nothing to weigh. */
    SIGN_NEVER_CHANGES,
    /** Income and costs, but at no rate do they balance. */
    NO_RATE,
    SEVERAL
  }

  /** A tenth of the last decimal that is shown, and less: a millionth of a millionth. */
  private static final BigDecimal WIDTH = BigDecimal.ONE.movePointLeft(12);

  /** The rates of some flows. */
  public static RateOfReturn of(CashFlows flows) {
    if (flows.signChanges() == 0) {
      return new RateOfReturn(List.of(), Note.SIGN_NEVER_CHANGES);
    }
    // Σ flow_t x^t = 0 with x = 1 / (1 + rate).
    List<BigDecimal> rates =
        new PositiveRoots(Polynomial.of(flows.flows()), WIDTH)
            .find().stream()
                .map(x -> BigDecimal.ONE.divide(x, EXACT).subtract(BigDecimal.ONE))
                .map(Rounding::rate)
                .sorted(Comparator.naturalOrder())
                .distinct()
                .toList();
    return new RateOfReturn(
        rates,
        switch (rates.size()) {
          case 0 -> Note.NO_RATE;
          case 1 -> Note.ONE;
          default -> Note.SEVERAL;
        });
  }

  /** The rate, when there is just one; else null. */
  public BigDecimal only() {
    return note == Note.ONE ? rates.get(0) : null;
  }

  /**
   * MIRR: the one rate at which what is paid, borrowed at one rate, grows to what is earned, put to
   * work at another. Null without costs or without income.
   */
  public static BigDecimal modified(CashFlows flows, BigDecimal finance, BigDecimal reinvest) {
    BigDecimal costs = worthOf(flows, finance, -1).negate();
    BigDecimal income = worthOf(flows, reinvest, 1);
    if (costs.signum() == 0 || income.signum() == 0) {
      return null;
    }
    BigDecimal grown =
        income.multiply(BigDecimal.ONE.add(reinvest).pow(flows.years(), EXACT), EXACT);
    return Rounding.rate(root(grown.divide(costs, EXACT), flows.years()).subtract(BigDecimal.ONE));
  }

  private static BigDecimal worthOf(CashFlows flows, BigDecimal rate, int sign) {
    return new CashFlows(
            flows.flows().stream()
                .map(flow -> flow.signum() == sign ? flow : BigDecimal.ZERO)
                .toList())
        .presentValue(rate);
  }

  /** The positive nth root, by Newton from the nearest double; each step doubles its digits. */
  private static BigDecimal root(BigDecimal value, int n) {
    BigDecimal power = BigDecimal.valueOf(n);
    BigDecimal root = BigDecimal.valueOf(Math.pow(value.doubleValue(), 1.0 / n));
    for (int step = 0; step < 3; step++) {
      BigDecimal quotient = value.divide(root.pow(n - 1, EXACT), EXACT);
      root =
          root.multiply(BigDecimal.valueOf(n - 1L), EXACT)
              .add(quotient, EXACT)
              .divide(power, EXACT);
    }
    return root;
  }
}
