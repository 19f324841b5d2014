package vn.sxsh.reference.sector;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sector as other records show it; the version says what the code means. */
@Schema(name = "SectorRef")
public record SectorRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "2018") String vsicVersion,
    @Schema(required = true, examples = "1104") String code,
    @Schema(required = true) String name) {

  static SectorRef of(Sector sector) {
    return new SectorRef(sector.id, sector.vsicVersion, sector.code, sector.name);
  }
}
