package vn.sxsh.facility.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.TaxCode;

/** A company, cooperative or household that owns production sites. */
@Schema(name = "Enterprise")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnterpriseResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) String name,
    @Schema(required = true) List<String> aliases,
    @Schema(examples = "4890000008") String taxCode,
    String address,
    String source,
    @Schema(required = true) Instant updatedAt) {

  /** The numbers of persons are shown only to those who may see confidential fields. */
  static EnterpriseResponse of(Enterprise enterprise, boolean confidential) {
    boolean hidden = TaxCode.isPersonal(enterprise.taxCode) && !confidential;
    return new EnterpriseResponse(
        enterprise.id,
        enterprise.version,
        enterprise.name,
        enterprise.aliases,
        hidden ? null : enterprise.taxCode,
        enterprise.address,
        enterprise.source,
        enterprise.updatedAt);
  }
}
