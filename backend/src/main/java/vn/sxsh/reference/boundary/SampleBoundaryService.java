package vn.sxsh.reference.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.sxsh.reference.unit.AdminUnitPoint;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Draws a hexagon around the centre of each commune, so that a demonstration has something to
 * shade. Nobody can take it for boundaries: the hexagons do not even touch.
 */
@ApplicationScoped
@Transactional
public class SampleBoundaryService {

  private static final int CORNERS = 6;
  private static final LocalDate COMMUNES_OF_TODAY = LocalDate.of(2025, 7, 1);
  private static final double SQUEEZE = Math.cos(Math.toRadians(22.7));

  /** Of the way to the nearest neighbour: two of them leave a gap. */
  private static final double REACH = 0.48;

  private final BoundaryRepository layers;
  private final BoundaryService boundaries;
  private final AdminUnitService units;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  SampleBoundaryService(
      BoundaryRepository layers,
      BoundaryService boundaries,
      AdminUnitService units,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.layers = layers;
    this.boundaries = boundaries;
    this.units = units;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** Makes the drawing unless there is or was a layer; answers how many units it has. */
  public int load() {
    if (config.mode() != Mode.DEMONSTRATION) {
      throw new IllegalStateException("a schematic drawing belongs into a demonstration only");
    }
    if (layers.count() > 0) {
      return 0;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu mẫu để dùng thử");
    List<AdminUnitPoint> centres = units.communesToday();
    BoundaryLayer layer = new BoundaryLayer();
    layer.id = Ids.next();
    layer.name = "Sơ đồ minh hoạ, không phải địa giới";
    layer.source = "Chương trình vẽ quanh tâm các xã, phường";
    layer.validFrom = COMMUNES_OF_TODAY;
    layer.schematic = true;
    layer.sha256 = "";
    boundaries.keep(layer, centres.stream().map(centre -> hexagon(centre, centres)).toList());
    return layer.units;
  }

  private static BoundaryShape hexagon(AdminUnitPoint centre, List<AdminUnitPoint> centres) {
    double reach =
        REACH
            * centres.stream()
                .filter(other -> other != centre)
                .mapToDouble(other -> distance(centre, other))
                .min()
                .orElse(0.1);
    double east = centre.longitude().doubleValue();
    double north = centre.latitude().doubleValue();
    List<double[]> ring =
        IntStream.rangeClosed(0, CORNERS)
            .mapToDouble(corner -> 2 * Math.PI * (corner % CORNERS) / CORNERS)
            .mapToObj(
                turn ->
                    new double[] {
                      east + reach / SQUEEZE * Math.cos(turn), north + reach * Math.sin(turn)
                    })
            .toList();
    return new BoundaryShape(centre.id(), List.of(List.of(ring)));
  }

  /** Degrees of latitude. */
  private static double distance(AdminUnitPoint one, AdminUnitPoint other) {
    return Math.hypot(
        one.latitude().subtract(other.latitude()).doubleValue(),
        one.longitude().subtract(other.longitude()).doubleValue() * SQUEEZE);
  }
}
