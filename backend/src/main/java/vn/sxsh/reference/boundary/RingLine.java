package vn.sxsh.reference.boundary;

import java.util.Arrays;
import java.util.List;

/** Lines of points on a grid of a metre, each point as one number, so that equal is equal. */
final class RingLine {

  private static final double STEPS_PER_DEGREE = 1e5;

  /** At this latitude a degree to the east is as long as this part of a degree to the north. */
  private static final double SQUEEZE = Math.cos(Math.toRadians(22.7));

  /** Longer lines are cut: the work on a line grows with the square of its points at worst. */
  private static final int LONGEST = 500;

  private RingLine() {}

  /** The points of a ring, each once, without the one that closes it. */
  static long[] of(List<double[]> ring) {
    long[] line = new long[ring.size()];
    int size = 0;
    for (double[] point : ring) {
      long packed =
          (Math.round(point[0] * STEPS_PER_DEGREE) << 32)
              | (Math.round(point[1] * STEPS_PER_DEGREE) & 0xffff_ffffL);
      if (size == 0 || line[size - 1] != packed) {
        line[size++] = packed;
      }
    }
    while (size > 1 && line[size - 1] == line[0]) {
      size--;
    }
    return Arrays.copyOf(line, size);
  }

  /**
   * Adds what is left of a line at a tolerance of so many degrees, without its last point. The same
   * line comes out the same from either end.
   */
  static void thin(long[] line, double tolerance, List<double[]> into) {
    int last = line.length - 1;
    boolean turned = line[0] > line[last] || line[0] == line[last] && line[1] > line[last - 1];
    if (turned) {
      turn(line);
    }
    boolean[] kept = new boolean[line.length];
    kept[0] = true;
    kept[last] = true;
    for (int from = 0; from < last; from += LONGEST) {
      int to = Math.min(from + LONGEST, last);
      kept[to] = true;
      keep(line, from, to, tolerance * tolerance, kept);
    }
    for (int step = 0; step < last; step++) {
      int at = turned ? last - step : step;
      if (kept[at]) {
        into.add(new double[] {east(line[at]), north(line[at])});
      }
    }
  }

  /** Douglas and Peucker: the point furthest from the straight way stays, if it is far enough. */
  private static void keep(long[] line, int from, int to, double squared, boolean[] kept) {
    double furthest = squared;
    int split = -1;
    for (int at = from + 1; at < to; at++) {
      double away = distance(line[at], line[from], line[to]);
      if (away > furthest) {
        furthest = away;
        split = at;
      }
    }
    if (split > 0) {
      kept[split] = true;
      keep(line, from, split, squared, kept);
      keep(line, split, to, squared, kept);
    }
  }

  /** The squared distance of a point from a straight line with ends. */
  private static double distance(long point, long from, long to) {
    double dx = (east(to) - east(from)) * SQUEEZE;
    double dy = north(to) - north(from);
    double px = (east(point) - east(from)) * SQUEEZE;
    double py = north(point) - north(from);
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
    double ax = px - along * dx;
    double ay = py - along * dy;
    return ax * ax + ay * ay;
  }

  private static double east(long packed) {
    return (packed >> 32) / STEPS_PER_DEGREE;
  }

  private static double north(long packed) {
    return (int) packed / STEPS_PER_DEGREE;
  }

  private static void turn(long[] line) {
    for (int low = 0, high = line.length - 1; low < high; low++, high--) {
      long swapped = line[low];
      line[low] = line[high];
      line[high] = swapped;
    }
  }
}
