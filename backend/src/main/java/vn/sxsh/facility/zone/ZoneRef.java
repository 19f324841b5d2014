package vn.sxsh.facility.zone;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An industrial zone as other records show it. */
@Schema(name = "IndustrialZoneRef")
public record ZoneRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "CCN-MAU-1") String code,
    @Schema(required = true, examples = "Cụm công nghiệp mẫu 1") String name) {

  static ZoneRef of(IndustrialZone zone) {
    return new ZoneRef(zone.id, zone.code, zone.name);
  }
}
