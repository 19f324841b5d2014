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

  TargetFigure none(FigureState state) {
    return make(state, null, null, null, null, null, null, null, null, null);
  }

  TargetFigure lacking(List<TargetFact> facts) {
    return make(FigureState.INPUT_MISSING, facts, null, null, null, null, null, null, null, null);
  }

  TargetFigure number(long numerator) {
    BigDecimal value = BigDecimal.valueOf(numerator);
    return make(
        FigureState.COMPUTED,
        null,
        numerator,
        null,
        null,
        isMet(value, BigDecimal.ONE),
        target.aim == null ? null : target.aim.subtract(value),
        null,
        null,
        null);
  }

  /** A share; whether the aim is met is decided by the numbers, not by the rounded share. */
  TargetFigure rate(
      long numerator, long denominator, long confirmed, List<TargetFigure.Band> bands) {
    if (denominator == 0) {
      return make(
          FigureState.EMPTY_DENOMINATOR, null, numerator, 0L, null, null, null, null, null, null);
    }
    BigDecimal percent = percent(numerator, denominator);
    return make(
        FigureState.COMPUTED,
        null,
        numerator,
        denominator,
        percent,
        isMet(HUNDRED.multiply(BigDecimal.valueOf(numerator)), BigDecimal.valueOf(denominator)),
        target.aim == null ? null : target.aim.subtract(percent),
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

  /** In per cent to one decimal, half up; null when there is nothing to take a share of. */
  static BigDecimal percent(long numerator, long denominator) {
    return denominator == 0
        ? null
        : HUNDRED
            .multiply(BigDecimal.valueOf(numerator))
            .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
  }

  private Boolean isMet(BigDecimal value, BigDecimal of) {
    if (target.aim == null) {
      return null;
    }
    int compared = value.compareTo(target.aim.multiply(of));
    return target.direction == TargetDirection.AT_LEAST ? compared >= 0 : compared <= 0;
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
