package vn.sxsh.plan.figure;

import java.math.BigDecimal;

/**
 * The bands in which savings are counted apart: the plan's (5–8 %), the national strategy's (8–13
 * %, 1419/QĐ-TTg) and more. The upper edge of a band belongs to it.
 */
public enum SavingBand {
  FROM_5_TO_8(new BigDecimal("5"), null, new BigDecimal("8")),
  ABOVE_8_TO_13(null, new BigDecimal("8"), new BigDecimal("13")),
  ABOVE_13(null, new BigDecimal("13"), null);

  private final BigDecimal least;
  private final BigDecimal above;
  private final BigDecimal most;

  SavingBand(BigDecimal least, BigDecimal above, BigDecimal most) {
    this.least = least;
    this.above = above;
    this.most = most;
  }

  Criterion of(TargetFact fact) {
    return new Criterion(fact, least, above, most);
  }
}
