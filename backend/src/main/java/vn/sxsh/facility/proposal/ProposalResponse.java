package vn.sxsh.facility.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityItem;

/**
 * Changes that a facility asks for.
 *
 * @param facility the record as it is now
 * @param authorName who asked
 * @param remark what the officer said to it
 */
@Schema(name = "FacilityProposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    FacilityItem facility,
    @Schema(required = true) ProposedValues proposed,
    String note,
    @Schema(required = true) ProposalState state,
    String remark,
    String authorName,
    String deciderName,
    @Schema(required = true) Instant createdAt,
    Instant decidedAt) {}
