package vn.sxsh.plan.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import vn.sxsh.plan.target.TargetDirection;

/**
 * What a target wants of a part of the facilities by the end of a year.
 *
 * @param key the part of the split; null: all facilities
 * @param percent a share of the part's denominator; or else {@code number}
 * @param number of facilities
 */
public record PartAim(
    UUID id, int year, SeriesSplit split, String key, BigDecimal percent, Long number) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How many facilities that is: the fewest that reach the share, or the most that keep it. */
  long needed(long denominator, TargetDirection direction) {
    return number == null ? needed(percent, denominator, direction) : number;
  }

  static long needed(BigDecimal percent, long denominator, TargetDirection direction) {
    return percent
        .multiply(BigDecimal.valueOf(denominator))
        .divide(
            HUNDRED,
            0,
            direction == TargetDirection.AT_LEAST ? RoundingMode.CEILING : RoundingMode.FLOOR)
        .longValueExact();
  }
}
