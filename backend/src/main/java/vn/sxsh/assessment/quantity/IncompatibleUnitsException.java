package vn.sxsh.assessment.quantity;

/** Two units that measure different things: no number is right. */
public class IncompatibleUnitsException extends RuntimeException {

  IncompatibleUnitsException(MeasureUnit from, MeasureUnit to) {
    super(from.symbol() + " and " + to.symbol() + " measure different things");
  }
}
