package vn.sxsh.reference.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out points that a screen cannot show. Rings are cut where boundaries meet, and each
 * stretch between is thinned alike for both of its neighbours, so that neighbours still touch
 * afterwards.
 */
final class BoundarySimplifier {

  /** As many points as a browser draws at ease; half a megabyte as JSON. */
  static final int MOST_KEPT = 30_000;

  /** Degrees: about twenty metres, less than a pixel until a commune fills the screen. */
  private static final double FINEST = 0.0002;

  /** About a kilometre and a half: what is still too large is no boundary of communes. */
  private static final double COARSEST = 0.0128;

  private static final int SHORTEST_RING = 4;

  private final Map<Long, long[]> neighbours = new HashMap<>();
  private final Set<Long> junctions = new HashSet<>();
  private final double tolerance;

  private BoundarySimplifier(List<BoundaryShape> shapes, double tolerance) {
    this.tolerance = tolerance;
    for (BoundaryShape shape : shapes) {
      shape.polygons().forEach(polygon -> polygon.forEach(ring -> meet(RingLine.of(ring))));
    }
  }

  /** The shapes with as many points as can be shown; reports what cannot be made small enough. */
  static List<BoundaryShape> simplify(List<BoundaryShape> shapes) {
    for (double tolerance = FINEST; tolerance <= COARSEST; tolerance *= 2) {
      List<BoundaryShape> simple = new BoundarySimplifier(shapes, tolerance).thin(shapes);
      if (points(simple) <= MOST_KEPT) {
        return simple;
      }
    }
    throw BoundaryProblem.BOUNDARY_TOO_LARGE.raise();
  }

  /** How many points the shapes have. */
  static int points(List<BoundaryShape> shapes) {
    return shapes.stream()
        .flatMap(shape -> shape.polygons().stream())
        .flatMap(List::stream)
        .mapToInt(List::size)
        .sum();
  }

  /** A point whose neighbours differ from ring to ring is where boundaries meet or part. */
  private void meet(long[] ring) {
    for (int at = 0; at < ring.length; at++) {
      long before = ring[(at + ring.length - 1) % ring.length];
      long after = ring[(at + 1) % ring.length];
      long[] pair = {Math.min(before, after), Math.max(before, after)};
      long[] known = neighbours.putIfAbsent(ring[at], pair);
      if (known != null && (known[0] != pair[0] || known[1] != pair[1])) {
        junctions.add(ring[at]);
      }
    }
  }

  private List<BoundaryShape> thin(List<BoundaryShape> shapes) {
    return shapes.stream().map(this::thin).toList();
  }

  private BoundaryShape thin(BoundaryShape shape) {
    List<List<List<double[]>>> polygons = new ArrayList<>();
    for (List<List<double[]>> polygon : shape.polygons()) {
      List<List<double[]>> rings = new ArrayList<>();
      for (List<double[]> ring : polygon) {
        List<double[]> thinned = thin(RingLine.of(ring));
        // Without its outer ring the holes of a polygon mean nothing.
        if (thinned.size() < SHORTEST_RING && rings.isEmpty()) {
          break;
        }
        if (thinned.size() >= SHORTEST_RING) {
          rings.add(thinned);
        }
      }
      if (!rings.isEmpty()) {
        polygons.add(rings);
      }
    }
    // A unit is never lost, be it ever so small.
    return polygons.isEmpty()
        ? new BoundaryShape(shape.unit(), shape.polygons().subList(0, 1))
        : new BoundaryShape(shape.unit(), polygons);
  }

  private List<double[]> thin(long[] ring) {
    int start = start(ring);
    List<double[]> kept = new ArrayList<>();
    int from = 0;
    for (int at = 1; at <= ring.length; at++) {
      if (at == ring.length || junctions.contains(ring[(start + at) % ring.length])) {
        long[] stretch = new long[at - from + 1];
        for (int step = 0; step < stretch.length; step++) {
          stretch[step] = ring[(start + from + step) % ring.length];
        }
        RingLine.thin(stretch, tolerance, kept);
        from = at;
      }
    }
    if (!kept.isEmpty()) {
      kept.add(kept.get(0));
    }
    return kept;
  }

  /** A ring begins where boundaries meet, else at a point that both of its sides would choose. */
  private int start(long[] ring) {
    int smallest = 0;
    for (int at = 0; at < ring.length; at++) {
      if (junctions.contains(ring[at])) {
        return at;
      }
      if (ring[at] < ring[smallest]) {
        smallest = at;
      }
    }
    return smallest;
  }
}
