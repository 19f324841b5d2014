package vn.sxsh.facility.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is returned. */
@Schema(name = "FacilityProposalReturn")
public record ReturnRequest(@NotBlank @Size(max = 1000) @Schema(required = true) String remark) {}
