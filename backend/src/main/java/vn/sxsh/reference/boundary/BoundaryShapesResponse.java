package vn.sxsh.reference.boundary;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The boundaries of a day.
 *
 * @param schematic true when they only tell units apart
 * @param layers the layers that they are from, the latest first
 */
@Schema(name = "BoundaryShapes")
public record BoundaryShapesResponse(
    @Schema(required = true) boolean schematic,
    @Schema(required = true) List<BoundaryLayerResponse> layers,
    @Schema(required = true) List<Shape> shapes) {

  /**
   * The boundary of a unit.
   *
   * @param area the unit itself and all that lies or lay in it, but not what it shares with another
   *     unit of the day: a facility of the area counts for one unit
   * @param coordinates of a MultiPolygon of GeoJSON: polygons, rings, points, longitude before
   *     latitude
   */
  @Schema(name = "BoundaryShape")
  public record Shape(
      @Schema(required = true) UUID unitId,
      @Schema(required = true, examples = "01273") String code,
      @Schema(required = true, examples = "Phường Thục Phán") String name,
      @Schema(required = true) List<UUID> area,
      @Schema(required = true) List<List<List<List<Double>>>> coordinates) {}
}
