package vn.sxsh.reference.boundary;

import java.util.List;

/**
 * Looks for a place where a ring crosses itself, so that nobody can tell its inside. Stretches of
 * the ring are kept apart by the boxes around them: real boundaries cost about as much as they have
 * points, and a tangle that would cost more than {@link #MOST_COMPARED} counts as crossing.
 */
final class RingCrossing {

  /**
   * Degrees, some ten centimetres: lines that touch, or overlap by less, are how people draw bays
   * and narrows.
   */
  private static final double SLACK = 1e-6;

  private static final int MOST_COMPARED = 20_000_000;

  /** So few lines are compared one by one. */
  private static final int FEW = 8;

  private final List<double[]> ring;

  /** West, south, east, north of the lines of each stretch; halves of n at 2n and 2n + 1. */
  private final double[][] boxes;

  private int compared;
  private double[] found;

  private RingCrossing(List<double[]> ring) {
    this.ring = ring;
    this.boxes = new double[4 * ring.size()][];
  }

  /** Longitude and latitude of a place where the closed ring crosses itself, or null. */
  static double[] find(List<double[]> ring) {
    RingCrossing crossing = new RingCrossing(ring);
    Stretch whole = new Stretch(1, 0, ring.size() - 1);
    crossing.box(whole);
    crossing.within(whole);
    return crossing.found;
  }

  /** The lines from the points {@code from} (inclusive) to {@code to} (exclusive) to the next. */
  private record Stretch(int node, int from, int to) {

    boolean isShort() {
      return to - from <= FEW;
    }

    Stretch first() {
      return new Stretch(2 * node, from, (from + to) / 2);
    }

    Stretch second() {
      return new Stretch(2 * node + 1, (from + to) / 2, to);
    }
  }

  private double[] box(Stretch stretch) {
    double[] box = {180, 90, -180, -90};
    if (stretch.isShort()) {
      for (int at = stretch.from; at <= stretch.to; at++) {
        double[] point = ring.get(at);
        widen(box, point[0], point[1], point[0], point[1]);
      }
    } else {
      for (Stretch half : List.of(stretch.first(), stretch.second())) {
        double[] inner = box(half);
        widen(box, inner[0], inner[1], inner[2], inner[3]);
      }
    }
    boxes[stretch.node] = box;
    return box;
  }

  private static void widen(double[] box, double west, double south, double east, double north) {
    box[0] = Math.min(box[0], west);
    box[1] = Math.min(box[1], south);
    box[2] = Math.max(box[2], east);
    box[3] = Math.max(box[3], north);
  }

  private void within(Stretch stretch) {
    if (stretch.isShort()) {
      compare(stretch, stretch);
      return;
    }
    within(stretch.first());
    within(stretch.second());
    between(stretch.first(), stretch.second());
  }

  private void between(Stretch one, Stretch other) {
    if (found != null || areApart(boxes[one.node], boxes[other.node])) {
      return;
    }
    if (one.isShort() && other.isShort()) {
      compare(one, other);
    } else if (other.isShort() || !one.isShort() && one.to - one.from > other.to - other.from) {
      between(one.first(), other);
      between(one.second(), other);
    } else {
      between(one, other.first());
      between(one, other.second());
    }
  }

  private static boolean areApart(double[] one, double[] other) {
    return one[0] > other[2] || other[0] > one[2] || one[1] > other[3] || other[1] > one[3];
  }

  private void compare(Stretch one, Stretch other) {
    for (int first = one.from; first < one.to && found == null; first++) {
      for (int second = Math.max(first + 1, other.from); second < other.to; second++) {
        if (++compared > MOST_COMPARED || doCross(first, second)) {
          found = place(first, second);
          return;
        }
      }
    }
  }

  private boolean doCross(int first, int second) {
    return areOnBothSides(first, second) && areOnBothSides(second, first);
  }

  /** True when the ends of a line lie clearly to the left and to the right of another. */
  private boolean areOnBothSides(int line, int ends) {
    double one = distance(line, ends);
    double other = distance(line, ends + 1);
    return Math.min(Math.abs(one), Math.abs(other)) > SLACK && one > 0 != other > 0;
  }

  /** How far a point lies to the left of a line, in degrees. */
  private double distance(int line, int point) {
    double[] from = ring.get(line);
    double[] to = ring.get(line + 1);
    double[] at = ring.get(point);
    double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    double twice = (to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]);
    return length == 0 ? 0 : twice / length;
  }

  private double[] place(int first, int second) {
    double one = distance(second, first);
    double other = distance(second, first + 1);
    double part = one == other ? 0 : one / (one - other);
    double[] from = ring.get(first);
    double[] to = ring.get(first + 1);
    return new double[] {
      from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1]),
    };
  }
}
