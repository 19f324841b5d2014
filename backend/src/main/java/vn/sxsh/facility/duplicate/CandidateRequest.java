package vn.sxsh.facility.duplicate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that is being written, to be compared with the registry.
 *
 * @param id its own id, when it is saved already
 */
@Schema(name = "DuplicateCandidateRequest")
public record CandidateRequest(
    UUID id,
    @NotBlank @Size(max = 300) @Schema(required = true) String name,
    @Size(max = 14) String taxCode,
    @NotNull @Schema(required = true) UUID adminUnitId,
    UUID enterpriseId,
    @Size(max = 500) String address,
    @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
    @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {}
