package vn.sxsh.assessment.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the State may pay of the consulting cost of an assessment.
 *
 * @param share of the cost, at most; 0.5 is half
 * @param ceiling at most so many VND a facility
 */
public record StateSupport(BigDecimal share, BigDecimal ceiling) {

  /** Joint circular 221/2012/TTLT-BTC-BCT: half of the cost, at most 50 million VND a facility. */
  public static final StateSupport CIRCULAR_221_2012 =
      new StateSupport(new BigDecimal("0.5"), BigDecimal.valueOf(50_000_000));

  /** The most that may be paid, in whole VND, rounded down: never more than the share. */
  public BigDecimal most(BigDecimal cost) {
    return cost.multiply(share).setScale(0, RoundingMode.DOWN).min(ceiling).max(BigDecimal.ZERO);
  }
}
