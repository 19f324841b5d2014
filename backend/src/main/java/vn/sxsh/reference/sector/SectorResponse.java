package vn.sxsh.reference.sector;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code of one version of the classification.
 *
 * @param childCount how many codes lie directly below
 * @param source where code and name were taken from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Sector")
public record SectorResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "2018") String vsicVersion,
    @Schema(required = true, examples = "1104") String code,
    @Schema(required = true, description = "Cấp, từ 1 đến 5.") int level,
    @Schema(examples = "110") String parentCode,
    @Schema(required = true, examples = "C") String section,
    @Schema(required = true) String name,
    @Schema(required = true) long childCount,
    @Schema(required = true) String source) {

  static SectorResponse of(Sector sector, long childCount) {
    return new SectorResponse(
        sector.id,
        sector.vsicVersion,
        sector.code,
        sector.level,
        sector.parentCode,
        sector.section,
        sector.name,
        childCount,
        sector.source);
  }
}
