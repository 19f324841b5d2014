package vn.sxsh.reference.unit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many units there are on a date.
 *
 * @param districts units of the district level, cities included
 * @param communes units of the commune level
 */
@Schema(name = "AdminUnitCounts")
public record AdminUnitCounts(
    @Schema(required = true) LocalDate asOf,
    @Schema(required = true, examples = "13") long districts,
    @Schema(required = true, examples = "199") long communes,
    @Schema(required = true) List<OfKind> kinds) {

  /** The number of units of one kind. */
  @Schema(name = "AdminUnitKindCount")
  public record OfKind(
      @Schema(required = true) AdminUnitKind kind, @Schema(required = true) long count) {}
}
