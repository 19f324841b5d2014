package vn.sxsh.facility.registry;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A facility as other records show it. */
@Schema(name = "FacilityRef")
public record FacilityRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "CS-000012") String code,
    @Schema(required = true) String name) {

  static FacilityRef of(Facility facility) {
    return new FacilityRef(facility.id, facility.code, facility.name);
  }
}
