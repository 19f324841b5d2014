package vn.sxsh.reference.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A layer of boundaries.
 *
 * @param validFrom the first day on which the boundaries are true
 * @param schematic true for a drawing that only tells units apart
 * @param units how many units it has
 * @param points how many points are kept of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BoundaryLayer")
public record BoundaryLayerResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "Ranh giới cấp xã từ 01/7/2025") String name,
    @Schema(examples = "Sở Nông nghiệp và Môi trường") String source,
    @Schema(required = true) LocalDate validFrom,
    @Schema(required = true) boolean schematic,
    @Schema(required = true, examples = "56") int units,
    @Schema(required = true, examples = "14210") int points,
    @Schema(required = true) Instant createdAt) {

  static BoundaryLayerResponse of(BoundaryLayer layer) {
    return new BoundaryLayerResponse(
        layer.id,
        layer.version,
        layer.name,
        layer.source,
        layer.validFrom,
        layer.schematic,
        layer.units,
        layer.points,
        layer.createdAt);
  }
}
