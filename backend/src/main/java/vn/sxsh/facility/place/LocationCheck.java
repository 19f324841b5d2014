package vn.sxsh.facility.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.reference.unit.AdminUnitPoint;
import vn.sxsh.reference.unit.AdminUnitService;

/**
 * Tells whether a point can be where a record says that it is, by the centres of today's communes.
 * A place is plausible when one of the three nearest communes belongs to the stated unit, and
 * outside of the province when no commune's centre lies within fifteen kilometres (the largest
 * commune reaches about twelve from its centre).
 */
@ApplicationScoped
public class LocationCheck {

  private static final int NEAREST = 3;
  private static final double REACH_KM = 15;
  private static final double KM_PER_DEGREE = 111.2;

  private final AdminUnitService units;

  /** Units are reference data: they do not change while the program runs. */
  private final Map<UUID, Set<UUID>> areas = new ConcurrentHashMap<>();

  private volatile List<AdminUnitPoint> communes;

  LocationCheck(AdminUnitService units) {
    this.units = units;
  }

  /** What a check of a place can find. */
  @Schema(name = "LocationCheckResult")
  public enum Result {
    /** No point was given. */
    MISSING,
    PLAUSIBLE,
    /** The point lies in another part of the province than the stated unit. */
    FAR_FROM_UNIT,
    OUTSIDE_PROVINCE
  }

  /**
   * Checks a point against the stated unit.
   *
   * @param latitude degrees north (WGS 84), or null
   * @param longitude degrees east (WGS 84), or null
   */
  public Result check(BigDecimal latitude, BigDecimal longitude, UUID unit) {
    if (latitude == null || longitude == null) {
      return Result.MISSING;
    }
    double north = latitude.doubleValue();
    double east = longitude.doubleValue();
    List<AdminUnitPoint> nearest =
        communes().stream()
            .sorted(Comparator.comparingDouble(commune -> distance(commune, north, east)))
            .limit(NEAREST)
            .toList();
    if (nearest.isEmpty() || distance(nearest.get(0), north, east) > REACH_KM) {
      return Result.OUTSIDE_PROVINCE;
    }
    Set<UUID> stated = areas.computeIfAbsent(unit, units::area);
    return nearest.stream().anyMatch(commune -> stated.contains(commune.id()))
        ? Result.PLAUSIBLE
        : Result.FAR_FROM_UNIT;
  }

  private List<AdminUnitPoint> communes() {
    if (communes == null) {
      communes = units.communesToday();
    }
    return communes;
  }

  /** Kilometres on a plane, good to a few metres over the width of a province. */
  private static double distance(AdminUnitPoint commune, double north, double east) {
    double dy = (commune.latitude().doubleValue() - north) * KM_PER_DEGREE;
    double dx =
        (commune.longitude().doubleValue() - east)
            * KM_PER_DEGREE
            * Math.cos(Math.toRadians(north));
    return Math.hypot(dx, dy);
  }
}
