package vn.sxsh.reference.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group of bodies as other records show it. */
@Schema(name = "AgencyGroupRef")
public record AgencyGroupRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "CAC-SO-NGANH") String code,
    @Schema(required = true, examples = "Các sở, ngành có liên quan") String name) {

  static AgencyGroupRef of(AgencyGroup group) {
    return new AgencyGroupRef(group.id, group.code, group.name);
  }
}
