package vn.sxsh.assessment.money;

import static vn.sxsh.assessment.money.Rounding.EXACT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * After how long an investment has come back.
 *
 * @param years to two decimals; null when it never does
 * @param note what must be said beside the years, or in their place
 */
public record Payback(BigDecimal years, Note note) {

  /** What a payback cannot say as a number. */
  public enum Note {
    NONE,
    /** Nothing was invested: it is back at once. */
    NOTHING_INVESTED,
    /** A year brings nothing, or costs more than it brings. */
    NO_SAVING,
    /** It takes longer than the measure lasts. */
    LONGER_THAN_LIFE,
    /** At this rate it does not come back while the measure lasts. */
    NOT_WITHIN_LIFE
  }

  /**
   * Simple payback: investment / net yearly saving.
   *
   * @param saving what a year brings, less what it costs
   * @param life how many years the measure lasts
   */
  public static Payback simple(BigDecimal investment, BigDecimal saving, int life) {
    if (investment.signum() <= 0) {
      return new Payback(BigDecimal.ZERO.setScale(2), Note.NOTHING_INVESTED);
    }
    if (saving.signum() <= 0) {
      return new Payback(null, Note.NO_SAVING);
    }
    Note note =
        investment.compareTo(saving.multiply(BigDecimal.valueOf(life))) > 0
            ? Note.LONGER_THAN_LIFE
            : Note.NONE;
    return new Payback(investment.divide(saving, 2, RoundingMode.HALF_UP), note);
  }

  /**
   * Discounted payback: from when on what was earned, each year at its worth today, is at least
   * what was paid, and stays so; within a year it grows evenly.
   */
  public static Payback discounted(CashFlows flows, BigDecimal rate) {
    List<BigDecimal> worth = flows.discounted(rate);
    BigDecimal balance = worth.get(0);
    if (balance.signum() >= 0 && worth.stream().allMatch(each -> each.signum() >= 0)) {
      return new Payback(BigDecimal.ZERO.setScale(2), Note.NOTHING_INVESTED);
    }
    BigDecimal back = balance.signum() >= 0 ? BigDecimal.ZERO : null;
    for (int year = 1; year < worth.size(); year++) {
      BigDecimal before = balance;
      balance = balance.add(worth.get(year), EXACT);
      if (balance.signum() < 0) {
        back = null;
      } else if (before.signum() < 0) {
        back = BigDecimal.valueOf(year - 1L).add(before.negate().divide(worth.get(year), EXACT));
      }
    }
    return back == null
        ? new Payback(null, Note.NOT_WITHIN_LIFE)
        : new Payback(Rounding.years(back), Note.NONE);
  }
}
