package vn.sxsh.facility.enterprise;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise as other records show it. */
@Schema(name = "EnterpriseRef")
public record EnterpriseRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "Công ty CP Mẫu Cao Bằng") String name) {

  static EnterpriseRef of(Enterprise enterprise) {
    return new EnterpriseRef(enterprise.id, enterprise.name);
  }
}
