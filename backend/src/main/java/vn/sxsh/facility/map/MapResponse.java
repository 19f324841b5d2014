package vn.sxsh.facility.map;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facilities of a filter on a map.
 *
 * @param total how many the filter has, as the list says
 * @param located how many of them have a location of their own, in the window or not
 * @param atUnits how many have none and stand at the centre of their unit
 * @param unplaced how many have none, and no centre of their unit is known
 * @param legend the values of the colour over all of the filter
 * @param places what to draw in the window
 */
@Schema(name = "FacilityMap")
public record MapResponse(
    @Schema(required = true, examples = "400") long total,
    @Schema(required = true, examples = "370") long located,
    @Schema(required = true, examples = "30") long atUnits,
    @Schema(required = true, examples = "0") long unplaced,
    @Schema(required = true) List<Value> legend,
    @Schema(required = true) List<Place> places) {

  /** What a place stands for. */
  @Schema(name = "MapPlaceKind")
  public enum Kind {
    /** Một cơ sở, đúng vị trí. */
    FACILITY,
    /** Nhiều cơ sở gần nhau. */
    CLUSTER,
    /** Các cơ sở chưa có vị trí, đặt ở tâm đơn vị hành chính. */
    UNIT
  }

  /**
   * One symbol of the map.
   *
   * @param values how many of each colour it stands for
   * @param bounds where what it stands for lies; only of a cluster
   * @param facilities what it stands for, as long as those are one or two
   * @param unit the unit at whose centre it stands
   */
  @Schema(name = "MapPlace")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Place(
      @Schema(required = true) Kind kind,
      @Schema(required = true, examples = "22.66581") BigDecimal latitude,
      @Schema(required = true, examples = "106.25716") BigDecimal longitude,
      @Schema(required = true, examples = "12") long count,
      @Schema(required = true) List<Value> values,
      Bounds bounds,
      List<Named> facilities,
      Named unit) {}

  /**
   * A value of the colour; no {@code value}: not recorded.
   *
   * @param label its name; absent where the value is a word of the contract
   */
  @Schema(name = "MapValue")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Value(
      @Schema(examples = "OPERATING") String value,
      String label,
      @Schema(required = true, examples = "12") long count) {}

  /** A rectangle in degrees. */
  @Schema(name = "MapBounds")
  public record Bounds(
      @Schema(required = true) BigDecimal west,
      @Schema(required = true) BigDecimal south,
      @Schema(required = true) BigDecimal east,
      @Schema(required = true) BigDecimal north) {}

  /** A facility or a unit by its name. */
  @Schema(name = "MapNamed")
  public record Named(@Schema(required = true) UUID id, @Schema(required = true) String name) {}
}
