package vn.sxsh.facility.duplicate;

/**
 * The points of {@code facility_likeness}: how much two records look like one facility, 0 to 100.
 */
final class Likeness {

  /** From here on a pair is shown to a person. */
  static final int PROBABLE = 60;

  private static final double NAME = 50;
  private static final double UNIT = 10;
  private static final double ADDRESS = 10;
  private static final double NEAR = 15;

  private Likeness() {}

  /**
   * How alike (0 to 1) the names of two records of one unit and different tax codes must be to make
   * a probable pair, by the points of {@code facility_likeness}.
   */
  static double leastOfName(boolean mayShareAddress, boolean mayBeNear) {
    double beside = UNIT + (mayShareAddress ? ADDRESS : 0) + (mayBeNear ? NEAR : 0);
    return (PROBABLE - beside) / NAME;
  }
}
