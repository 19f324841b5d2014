package vn.sxsh.facility.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a facility asks for.
 *
 * @param id made by the client
 */
@Schema(name = "FacilityProposalRequest")
public record ProposalRequest(
    UUID id,
    @NotNull @Valid @Schema(required = true) ProposedValues proposed,
    @Size(max = 1000) @Schema(description = "Vì sao đề nghị.") String note) {}
