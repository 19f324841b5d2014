package vn.sxsh.assessment.money;

import static vn.sxsh.assessment.money.Rounding.EXACT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The money of an option: its parts are kept apart, and the investment that payback uses is {@code
 * capital + otherCost − oneTimeRevenue − rebate}.
 *
 * @param capital equipment and building, VND
 * @param otherCost design, installing, training, VND
 * @param oneTimeRevenue for example of old equipment that is sold, VND
 * @param rebate support that is paid to the facility, VND
 * @param yearlySaving what it saves a year, at the price of its base, VND
 * @param yearlyCost what it costs more a year to run; negative: less, VND
 * @param life for how many years, at least one
 */
public record Project(
    BigDecimal capital,
    BigDecimal otherCost,
    BigDecimal oneTimeRevenue,
    BigDecimal rebate,
    BigDecimal yearlySaving,
    BigDecimal yearlyCost,
    int life) {

  /** What sensitivity changes by a fifth. */
  public enum Driver {
    /** Capital and other cost. */
    INVESTMENT,
    /** Price and quantity of what is saved: both move the saving alike. */
    SAVING,
    /** What it costs to run. */
    YEARLY_COST
  }

  /** A change of one driver, and what the project is worth then. */
  public record Case(
      Driver driver, BigDecimal change, BigDecimal netPresentValue, Payback payback) {}

  private static final BigDecimal FIFTH = new BigDecimal("0.2");

  /** What is paid in the beginning, after all that comes back at once. */
  public BigDecimal investment() {
    return capital.add(otherCost).subtract(oneTimeRevenue).subtract(rebate);
  }

  /** What a year brings, less what it costs. */
  public BigDecimal netSaving() {
    return yearlySaving.subtract(yearlyCost);
  }

  /** Its flows: the investment now, the net saving at the end of each year. */
  public CashFlows flows() {
    return CashFlows.level(investment(), netSaving(), life);
  }

  /** Simple payback of the investment. */
  public Payback payback() {
    return Payback.simple(investment(), netSaving(), life);
  }

  /** What a fifth more and a fifth less of each driver would make of it. */
  public List<Case> sensitivity(BigDecimal rate) {
    List<Case> cases = new ArrayList<>();
    for (Driver driver : Driver.values()) {
      for (BigDecimal change : List.of(FIFTH.negate(), FIFTH)) {
        Project changed = with(driver, BigDecimal.ONE.add(change));
        cases.add(
            new Case(driver, change, changed.flows().netPresentValue(rate), changed.payback()));
      }
    }
    return cases;
  }

  /**
   * Break-even price: at which share of its price (1 is the price of its base) what is saved just
   * pays for the project, to four decimals; below it the present value is negative. Null when
   * nothing is saved; zero or less: it pays even if what is saved were worth nothing.
   */
  public BigDecimal breakEven(BigDecimal rate) {
    if (yearlySaving.signum() <= 0) {
      return null;
    }
    BigDecimal annuity = Worth.annuity(rate, life);
    BigDecimal needed = investment().add(yearlyCost.multiply(annuity, EXACT));
    return Rounding.ratio(needed.divide(yearlySaving.multiply(annuity, EXACT), EXACT));
  }

  private Project with(Driver driver, BigDecimal factor) {
    return switch (driver) {
      case INVESTMENT ->
          new Project(
              capital.multiply(factor),
              otherCost.multiply(factor),
              oneTimeRevenue,
              rebate,
              yearlySaving,
              yearlyCost,
              life);
      case SAVING ->
          new Project(
              capital,
              otherCost,
              oneTimeRevenue,
              rebate,
              yearlySaving.multiply(factor),
              yearlyCost,
              life);
      case YEARLY_COST ->
          new Project(
              capital,
              otherCost,
              oneTimeRevenue,
              rebate,
              yearlySaving,
              yearlyCost.multiply(factor),
              life);
    };
  }
}
