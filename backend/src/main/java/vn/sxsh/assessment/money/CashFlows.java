package vn.sxsh.assessment.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is paid (negative) and earned (positive), in VND: now, and at the end of each year.
 *
 * @param flows the first is now
 */
public record CashFlows(List<BigDecimal> flows) {

  public CashFlows {
    if (flows.isEmpty()) {
      throw new IllegalArgumentException("no flows");
    }
    flows = List.copyOf(flows);
  }

  /** Flows of whole numbers. */
  public static CashFlows of(long... flows) {
    List<BigDecimal> values = new ArrayList<>();
    for (long flow : flows) {
      values.add(BigDecimal.valueOf(flow));
    }
    return new CashFlows(values);
  }

  /**
   * An investment that saves the same each year.
   *
   * @param investment what is paid now
   * @param saving what a year brings, less what it costs
   * @param years how many years it lasts, at least one
   */
  public static CashFlows level(BigDecimal investment, BigDecimal saving, int years) {
    List<BigDecimal> flows = new ArrayList<>(Collections.nCopies(years, saving));
    flows.add(0, investment.negate());
    return new CashFlows(flows);
  }

  /** How many years follow on the first day. */
  public int years() {
    return flows.size() - 1;
  }

  /** How often the sign changes, flows of nothing left out. */
  public int signChanges() {
    int changes = 0;
    int last = 0;
    for (BigDecimal flow : flows) {
      if (flow.signum() != 0) {
        changes += last != 0 && flow.signum() != last ? 1 : 0;
        last = flow.signum();
      }
    }
    return changes;
  }

  /** NPV = Σ flow_t / (1 + rate)^t, to whole VND; the rate lies above −1. */
  public BigDecimal netPresentValue(BigDecimal rate) {
    return Rounding.money(presentValue(rate));
  }

  /** The same, not rounded. */
  BigDecimal presentValue(BigDecimal rate) {
    return Discount.at(rate).sum(flows);
  }

  /** The flows of which each is worth what it is today. */
  List<BigDecimal> discounted(BigDecimal rate) {
    return Discount.at(rate).each(flows);
  }
}
