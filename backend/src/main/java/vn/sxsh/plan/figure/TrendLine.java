package vn.sxsh.plan.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A straight line through the figures of several days, by least squares. */
final class TrendLine {

  private static final double DAYS_A_YEAR = 365.25;
  private static final int FEWEST = 3;

  private TrendLine() {}

  /**
   * Where the line leads by {@code on}; null when there are too few figures for a line.
   *
   * @param days of the figures, in ascending order
   */
  static TargetSeries.Trend of(
      List<LocalDate> days, List<TargetSeries.Share> shares, LocalDate on) {
    List<double[]> points = new ArrayList<>();
    for (int at = 0; at < days.size(); at++) {
      BigDecimal percent = shares.get(at).percent();
      if (percent != null) {
        points.add(new double[] {years(days.get(0), days.get(at)), percent.doubleValue()});
      }
    }
    if (points.size() < FEWEST || on == null || !on.isAfter(days.get(days.size() - 1))) {
      return null;
    }
    double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
    double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
    double spread = points.stream().mapToDouble(point -> Math.pow(point[0] - x, 2)).sum();
    double slope =
        points.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).sum() / spread;
    double expected = y + slope * (years(days.get(0), on) - x);
    return new TargetSeries.Trend(
        rounded(slope), on, rounded(Math.max(0, Math.min(100, expected))));
  }

  private static double years(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_A_YEAR;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
