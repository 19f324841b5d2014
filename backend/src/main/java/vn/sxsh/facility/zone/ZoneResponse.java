package vn.sxsh.facility.zone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.reference.unit.AdminUnitRef;

/** An economic zone, industrial park or industrial cluster. */
@Schema(name = "IndustrialZone")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ZoneResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) String code,
    @Schema(required = true) String name,
    @Schema(required = true) ZoneKind kind,
    AdminUnitRef adminUnit,
    LocalDate establishedOn,
    String note,
    @Schema(required = true) Instant updatedAt) {

  static ZoneResponse of(IndustrialZone zone, AdminUnitRef unit) {
    return new ZoneResponse(
        zone.id,
        zone.version,
        zone.code,
        zone.name,
        zone.kind,
        unit,
        zone.establishedOn,
        zone.note,
        zone.updatedAt);
  }
}
