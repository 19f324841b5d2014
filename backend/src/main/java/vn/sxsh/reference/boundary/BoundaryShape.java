package vn.sxsh.reference.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.reference.boundary.BoundaryReader.Feature;
import vn.sxsh.reference.unit.AdminUnit;

/**
 * The polygons of a unit, in the shape of the coordinates of a MultiPolygon: polygons, rings,
 * points of longitude and latitude.
 */
record BoundaryShape(UUID unit, List<List<List<double[]>>> polygons) {

  private static final int SHORTEST_RING = 4;

  /** Degrees that a boundary may lie beside the centre of its unit: another province is further. */
  private static final double NEAR = 0.3;

  /** The wrong thing about a feature, by the key of its message and what fills it. */
  static final class Wrong extends Exception {
    final String code;
    final transient Map<String, ?> parameters;

    Wrong(String code) {
      this(code, Map.of());
    }

    Wrong(String code, Map<String, ?> parameters) {
      super(code, null, false, false);
      this.code = code;
      this.parameters = parameters;
    }
  }

  /** The shape of a unit as a feature has it. */
  static BoundaryShape of(AdminUnit unit, Feature feature) throws Wrong {
    List<List<List<double[]>>> polygons = new ArrayList<>();
    if ("Polygon".equals(feature.type())) {
      polygons.add(polygon(feature.coordinates()));
    } else if ("MultiPolygon".equals(feature.type())) {
      for (Object polygon : list(feature.coordinates())) {
        polygons.add(polygon(polygon));
      }
    } else {
      throw new Wrong("BOUNDARY_NO_POLYGON");
    }
    BoundaryShape shape = new BoundaryShape(unit.id, polygons);
    if (unit.latitude != null && !shape.isNear(unit)) {
      throw new Wrong("BOUNDARY_FAR_FROM_UNIT");
    }
    return shape;
  }

  private boolean isNear(AdminUnit unit) {
    double[] box = {180, 90, -180, -90};
    for (List<List<double[]>> polygon : polygons) {
      for (double[] point : polygon.get(0)) {
        box[0] = Math.min(box[0], point[0]);
        box[1] = Math.min(box[1], point[1]);
        box[2] = Math.max(box[2], point[0]);
        box[3] = Math.max(box[3], point[1]);
      }
    }
    double east = unit.longitude.doubleValue();
    double north = unit.latitude.doubleValue();
    return east > box[0] - NEAR
        && east < box[2] + NEAR
        && north > box[1] - NEAR
        && north < box[3] + NEAR;
  }

  private static List<List<double[]>> polygon(Object coordinates) throws Wrong {
    List<List<double[]>> rings = new ArrayList<>();
    for (Object ring : list(coordinates)) {
      rings.add(ring(list(ring)));
    }
    return rings;
  }

  private static List<double[]> ring(List<?> points) throws Wrong {
    List<double[]> ring = new ArrayList<>(points.size());
    for (Object point : points) {
      if (!(point instanceof double[] degrees) || Double.isNaN(degrees[1])) {
        throw new Wrong("BOUNDARY_NO_POLYGON");
      }
      if (!(Math.abs(degrees[0]) <= 180 && Math.abs(degrees[1]) <= 90)) {
        throw new Wrong("BOUNDARY_OUTSIDE_WORLD");
      }
      ring.add(degrees);
    }
    if (ring.size() < SHORTEST_RING || !Arrays.equals(ring.get(0), ring.get(ring.size() - 1))) {
      throw new Wrong("BOUNDARY_RING_OPEN");
    }
    double[] crossing = RingCrossing.find(ring);
    if (crossing != null) {
      throw new Wrong(
          "BOUNDARY_RING_CROSSES",
          Map.of("place", String.format(Locale.ROOT, "%.5f, %.5f", crossing[0], crossing[1])));
    }
    if (isFlat(ring)) {
      throw new Wrong("BOUNDARY_RING_FLAT");
    }
    return ring;
  }

  /** True when a ring goes back the way that it came, and holds nothing. */
  private static boolean isFlat(List<double[]> ring) {
    double[] first = ring.get(0);
    double twice = 0;
    for (int at = 1; at < ring.size(); at++) {
      double[] from = ring.get(at - 1);
      double[] to = ring.get(at);
      twice +=
          (from[0] - first[0]) * (to[1] - first[1]) - (to[0] - first[0]) * (from[1] - first[1]);
    }
    return Math.abs(twice) < 1e-12;
  }

  private static List<?> list(Object value) throws Wrong {
    if (value instanceof List<?> several && !several.isEmpty()) {
      return several;
    }
    throw new Wrong("BOUNDARY_NO_POLYGON");
  }
}
