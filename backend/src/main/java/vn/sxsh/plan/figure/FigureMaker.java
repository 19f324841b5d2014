package vn.sxsh.plan.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetDirection;

/** Makes a figure of numbers: the share, whether the aim is met, and how far it is. */
record FigureMaker(
    Target target, Reading reading, String definition, boolean official, LocalDate day) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
  private static final BigDecimal LEAST_GAP = new BigDecimal("0.1");

  TargetFigure none(FigureState state) {
    return make(state, null, null, null, null, null, null, null, null, null);
  }

  TargetFigure lacking(List<TargetFact> facts) {
    return make(FigureState.INPUT_MISSING, facts, null, null, null, null, null, null, null, null);
  }

  TargetFigure number(long numerator) {
    BigDecimal value = BigDecimal.valueOf(numerator);
    Boolean met = isMet(value, BigDecimal.ONE);
    return make(
        FigureState.COMPUTED,
        null,
        numerator,
        null,
        null,
        met,
        met == null ? null : gap(value, met),
        null,
        null,
        null);
  }

  /** A share of which nobody knows how far its records can be trusted. */
  TargetFigure rate(long numerator, long denominator) {
    return share(numerator, denominator, null, null);
  }

  /** A share; whether the aim is met is decided by the numbers, not by the rounded share. */
  TargetFigure rate(
      long numerator, long denominator, long confirmed, List<TargetFigure.Band> bands) {
    return share(numerator, denominator, confirmed, bands);
  }

  private TargetFigure share(
      long numerator, long denominator, Long confirmed, List<TargetFigure.Band> bands) {
    if (denominator == 0) {
      return make(
          FigureState.EMPTY_DENOMINATOR, null, numerator, 0L, null, null, null, null, null, null);
    }
    BigDecimal percent = percent(numerator, denominator);
    Boolean met =
        isMet(HUNDRED.multiply(BigDecimal.valueOf(numerator)), BigDecimal.valueOf(denominator));
    return make(
        FigureState.COMPUTED,
        null,
        numerator,
        denominator,
        percent,
        met,
        met == null ? null : gap(percent, met),
        bands,
        confirmed,
        null);
  }

  TargetFigure milestone(LocalDate reachedOn) {
    return make(
        FigureState.COMPUTED,
        null,
        null,
        null,
        null,
        reachedOn != null,
        null,
        null,
        null,
        reachedOn);
  }

  /**
   * In per cent to one decimal, half up, but 100 only when it is all of them; null when there is
   * nothing to take a share of.
   */
  static BigDecimal percent(long numerator, long denominator) {
    if (denominator == 0) {
      return null;
    }
    BigDecimal percent =
        HUNDRED
            .multiply(BigDecimal.valueOf(numerator))
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    return numerator < denominator ? percent.min(ALMOST_ALL) : percent;
  }

  private Boolean isMet(BigDecimal value, BigDecimal of) {
    if (aim() == null) {
      return null;
    }
    int compared = value.compareTo(aim().multiply(of));
    return isAtLeast() ? compared >= 0 : compared <= 0;
  }

  /**
   * What is missing between the figure as it is shown and the aim. Whoever has not reached the aim
   * never misses nothing, however near the figure is.
   */
  private BigDecimal gap(BigDecimal shown, boolean met) {
    BigDecimal missing = isAtLeast() ? aim().subtract(shown) : shown.subtract(aim());
    return met ? missing : missing.max(LEAST_GAP);
  }

  /** Of a range, the end that decides. */
  private BigDecimal aim() {
    if (reading != null && reading.ownAim() != null) {
      return reading.ownAim();
    }
    return isAtLeast() || target.aimTo == null ? target.aim : target.aimTo;
  }

  private boolean isAtLeast() {
    return target.direction == TargetDirection.AT_LEAST;
  }

  private TargetFigure make(
      FigureState state,
      List<TargetFact> lacking,
      Long numerator,
      Long denominator,
      BigDecimal percent,
      Boolean met,
      BigDecimal gap,
      List<TargetFigure.Band> bands,
      Long confirmed,
      LocalDate reachedOn) {
    return new TargetFigure(
        reading,
        definition,
        official,
        day,
        state,
        lacking,
        numerator,
        denominator,
        percent,
        met,
        gap,
        bands,
        confirmed,
        confirmed == null ? null : DataGrade.of(confirmed, denominator),
        reachedOn);
  }
}
