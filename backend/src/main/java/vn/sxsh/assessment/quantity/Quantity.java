package vn.sxsh.assessment.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How much of something; negative where less is saved than is used more.
 *
 * @param amount in the unit
 */
public record Quantity(BigDecimal amount, MeasureUnit unit) {

  private static final MathContext EXACT = MathContext.DECIMAL128;

  /**
   * The same in another unit of the dimension; ends in {@link IncompatibleUnitsException}
   * otherwise.
   */
  public Quantity in(MeasureUnit other) {
    if (unit.dimension() != other.dimension()) {
      throw new IncompatibleUnitsException(unit, other);
    }
    return new Quantity(
        amount.multiply(unit.size()).divide(other.size(), EXACT).stripTrailingZeros(), other);
  }

  /**
   * As {@link #in}, also from a volume to a mass and back.
   *
   * @param density of the material, in kilograms a cubic metre (tonnes a cubic metre × 1000);
   *     positive
   */
  public Quantity in(MeasureUnit other, BigDecimal density) {
    if (unit.dimension() == Dimension.VOLUME && other.dimension() == Dimension.MASS) {
      BigDecimal cubicMetres = amount.multiply(unit.size());
      return new Quantity(cubicMetres.multiply(density), MeasureUnit.KG).in(other);
    }
    if (unit.dimension() == Dimension.MASS && other.dimension() == Dimension.VOLUME) {
      BigDecimal kilograms = amount.multiply(unit.size());
      return new Quantity(kilograms.divide(density, EXACT), MeasureUnit.CUBIC_METRE).in(other);
    }
    return in(other);
  }
}
