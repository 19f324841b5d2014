package vn.sxsh.facility.frozen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/**
 * A facility as it was known when the list was frozen.
 *
 * @param gone by what is known now it was not in operation on the day, or is no record any more
 */
@Schema(name = "FacilityCohortMember")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) String code,
    @Schema(required = true) String name,
    @Schema(required = true) AdminUnitRef adminUnit,
    SectorRef sector,
    FacilitySize size,
    @Schema(required = true) boolean gone) {

  static MemberResponse of(MemberRow row, AdminUnitRef unit, SectorRef sector) {
    return new MemberResponse(
        row.id(),
        row.code(),
        row.name(),
        unit,
        sector,
        row.size() == null ? null : FacilitySize.valueOf(row.size()),
        row.gone());
  }
}
