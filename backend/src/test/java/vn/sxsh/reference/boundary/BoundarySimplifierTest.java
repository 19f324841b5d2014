package vn.sxsh.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sxsh.shared.problem.ProblemException;

class BoundarySimplifierTest {

  private static final double WEST = 106;
  private static final double SOUTH = 22.6;

  /** A line between two corners that wavers by a metre or two around a real bend. */
  private static List<double[]> line(double[] from, double[] to, long seed) {
    Random random = new Random(seed);
    List<double[]> line = new ArrayList<>();
    int steps = 400;
    for (int step = 0; step < steps; step++) {
      double part = (double) step / steps;
      double bend = 0.004 * Math.sin(part * Math.PI * 3);
      double wavers = step == 0 ? 0 : (random.nextDouble() - 0.5) * 0.00003;
      line.add(
          new double[] {
            from[0] + (to[0] - from[0]) * part + (to[1] - from[1]) * bend * 10 + wavers,
            from[1] + (to[1] - from[1]) * part + (to[0] - from[0]) * bend * 10 + wavers
          });
    }
    return line;
  }

  private static List<double[]> reversed(List<double[]> line, double[] first, double[] last) {
    List<double[]> turned = new ArrayList<>();
    turned.add(last);
    for (int at = line.size() - 1; at > 0; at--) {
      turned.add(line.get(at));
    }
    assertThat(line.get(0)).containsExactly(first);
    return turned;
  }

  @SafeVarargs
  private static BoundaryShape ringOf(List<double[]>... sides) {
    List<double[]> ring = new ArrayList<>();
    for (List<double[]> side : sides) {
      ring.addAll(side);
    }
    ring.add(ring.get(0));
    return new BoundaryShape(UUID.randomUUID(), List.of(List.of(ring)));
  }

  @Test
  void neighboursStillTouchAfterwards() {
    double[] a = {WEST, SOUTH};
    double[] b = {WEST + 0.1, SOUTH};
    double[] c = {WEST + 0.1, SOUTH + 0.1};
    double[] d = {WEST, SOUTH + 0.1};
    double[] e = {WEST + 0.2, SOUTH};
    double[] f = {WEST + 0.2, SOUTH + 0.1};
    List<double[]> shared = line(b, c, 1);
    BoundaryShape left = ringOf(line(a, b, 2), shared, line(c, d, 3), line(d, a, 4));
    BoundaryShape right =
        ringOf(line(e, f, 5), line(f, c, 6), reversed(shared, b, c), line(b, e, 7));

    List<BoundaryShape> simple = BoundarySimplifier.simplify(List.of(left, right));

    assertThat(BoundarySimplifier.points(simple)).isBetween(20, 600);
    Set<List<Double>> border = points(simple.get(0));
    border.retainAll(points(simple.get(1)));
    assertThat(border).hasSizeGreaterThan(5);
    Set<List<Double>> whole = new HashSet<>();
    shared.forEach(point -> whole.add(written(point)));
    whole.add(written(c));
    Set<List<Double>> ofLeft = points(simple.get(0));
    ofLeft.retainAll(whole);
    assertThat(ofLeft).isEqualTo(border);
    Set<List<Double>> ofRight = points(simple.get(1));
    ofRight.retainAll(whole);
    assertThat(ofRight).isEqualTo(border);
  }

  @Test
  void anEnclaveFillsItsHole() {
    double[] a = {WEST, SOUTH};
    double[] b = {WEST + 0.1, SOUTH};
    double[] c = {WEST + 0.05, SOUTH + 0.1};
    BoundaryShape enclave = ringOf(line(a, b, 1), line(b, c, 2), line(c, a, 3));
    List<double[]> hole = new ArrayList<>(enclave.polygons().get(0).get(0));
    // The same ring from another point, the other way round.
    hole.remove(hole.size() - 1);
    Collections.rotate(hole, 137);
    Collections.reverse(hole);
    hole.add(hole.get(0));
    double[] sw = {WEST - 0.2, SOUTH - 0.2};
    double[] se = {WEST + 0.3, SOUTH - 0.2};
    double[] north = {WEST, SOUTH + 0.5};
    List<double[]> outer = List.of(sw, se, north, sw);
    BoundaryShape around = new BoundaryShape(UUID.randomUUID(), List.of(List.of(outer, hole)));

    List<BoundaryShape> simple = BoundarySimplifier.simplify(List.of(around, enclave));

    Set<List<Double>> inner = new HashSet<>();
    simple.get(0).polygons().get(0).get(1).forEach(point -> inner.add(written(point)));
    assertThat(inner).hasSizeBetween(6, 300).isEqualTo(points(simple.get(1)));
  }

  @Test
  void movesNothingFurtherThanAScreenShows() {
    double[] a = {WEST, SOUTH};
    double[] b = {WEST + 0.1, SOUTH};
    double[] c = {WEST + 0.05, SOUTH + 0.1};
    BoundaryShape shape = ringOf(line(a, b, 1), line(b, c, 2), line(c, a, 3));
    List<double[]> ring =
        BoundarySimplifier.simplify(List.of(shape)).get(0).polygons().get(0).get(0);
    for (double[] point : shape.polygons().get(0).get(0)) {
      double away = Double.MAX_VALUE;
      for (int at = 1; at < ring.size(); at++) {
        away = Math.min(away, distance(point, ring.get(at - 1), ring.get(at)));
      }
      assertThat(away).isLessThan(0.00023);
    }
  }

  @Test
  void aUnitIsNeverLost() {
    double[] corner = {WEST, SOUTH};
    BoundaryShape tiny =
        new BoundaryShape(
            UUID.randomUUID(),
            List.of(
                List.of(
                    List.of(
                        corner,
                        new double[] {WEST + 0.00001, SOUTH},
                        new double[] {WEST, SOUTH + 0.00001},
                        corner))));
    assertThat(points(BoundarySimplifier.simplify(List.of(tiny)).get(0))).hasSize(3);
  }

  @Test
  void whatCannotBeMadeSmallIsRefusedInTime() {
    Random random = new Random(7);
    List<double[]> noise = new ArrayList<>();
    for (int at = 0; at < 400_000; at++) {
      noise.add(new double[] {WEST + random.nextDouble() * 20, SOUTH + random.nextDouble() * 20});
    }
    noise.add(noise.get(0));
    BoundaryShape shape = new BoundaryShape(UUID.randomUUID(), List.of(List.of(noise)));
    long begun = System.nanoTime();
    assertThatThrownBy(() -> BoundarySimplifier.simplify(List.of(shape)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("BOUNDARY_TOO_LARGE");
    assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
  }

  private static Set<List<Double>> points(BoundaryShape shape) {
    Set<List<Double>> points = new HashSet<>();
    shape
        .polygons()
        .forEach(rings -> rings.forEach(ring -> ring.forEach(at -> points.add(written(at)))));
    return points;
  }

  private static List<Double> written(double[] point) {
    return List.of(Math.round(point[0] * 1e5) / 1e5, Math.round(point[1] * 1e5) / 1e5);
  }

  private static double distance(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = dx * dx + dy * dy;
    double along =
        length == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
    double held = Math.min(Math.max(along, 0), 1);
    return Math.hypot(point[0] - from[0] - held * dx, point[1] - from[1] - held * dy);
  }
}
