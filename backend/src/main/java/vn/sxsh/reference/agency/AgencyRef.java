package vn.sxsh.reference.agency;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A body as other records show it. */
@Schema(name = "AgencyRef")
public record AgencyRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "SCT") String code,
    @Schema(required = true, examples = "Sở Công Thương") String name) {

  static AgencyRef of(Agency agency) {
    return new AgencyRef(agency.id, agency.code, agency.name);
  }
}
