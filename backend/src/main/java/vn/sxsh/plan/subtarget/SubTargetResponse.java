package vn.sxsh.plan.subtarget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.figure.SeriesSplit;

/**
 * What a target wants of a part of the facilities by the end of a year.
 *
 * @param key the unit, division, size or zone; absent: all facilities
 * @param label what the part is called, where the key is no word of the contract
 */
@Schema(name = "SubTarget")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubTargetResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) int year,
    @Schema(required = true) SeriesSplit split,
    String key,
    String label,
    BigDecimal percent,
    Long number,
    String basis,
    @Schema(required = true) Instant updatedAt) {

  static SubTargetResponse of(SubTarget wanted, String label) {
    return new SubTargetResponse(
        wanted.id,
        wanted.version,
        wanted.year,
        wanted.split,
        wanted.partKey,
        label,
        wanted.percent,
        wanted.number,
        wanted.basis,
        wanted.updatedAt);
  }
}
