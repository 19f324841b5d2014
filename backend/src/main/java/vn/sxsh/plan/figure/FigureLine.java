package vn.sxsh.plan.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sxsh.plan.target.Target;

/**
 * One figure of a target: of a reading, on a day, of all facilities or of a part of them.
 *
 * @param group the part; null: all of them
 * @param share null where there is no number
 * @param wanted what is wanted of the part in the year; null: nothing was set
 * @param year what is wanted of all parts together; null for a part, or where nothing was set
 * @param confirmed facilities of the denominator whose record somebody confirmed within the year
 *     before the day, or later
 */
record FigureLine(
    Target target,
    Reading reading,
    String definition,
    boolean official,
    LocalDate day,
    String state,
    List<TargetFact> lacking,
    SeriesSplit split,
    TargetSeries.Group group,
    String part,
    TargetSeries.Share share,
    YearAims.Wanted wanted,
    YearAims year,
    Long confirmed,
    LocalDate reachedOn) {

  static FigureLine of(Target target, TargetFigure figure, String state, String part) {
    return new FigureLine(
        target,
        figure.reading(),
        figure.definition(),
        figure.official(),
        figure.asOf(),
        state,
        figure.lacking(),
        SeriesSplit.NONE,
        null,
        part,
        figure.numerator() == null
            ? null
            : new TargetSeries.Share(figure.numerator(), figure.denominator(), figure.percent()),
        null,
        null,
        figure.confirmed(),
        figure.reachedOn());
  }

  Long numerator() {
    return share == null ? null : (Long) share.numerator();
  }

  Long denominator() {
    return share == null ? null : share.denominator();
  }

  BigDecimal percent() {
    return share == null ? null : share.percent();
  }

  DataGrade grade() {
    return confirmed == null || denominator() == 0 ? null : DataGrade.of(confirmed, denominator());
  }
}
