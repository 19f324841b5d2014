package vn.sxsh.outreach.person;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom a person was found to be.
 *
 * @param personId the one who stays
 * @param version of that one, as the client has seen it
 */
@Schema(name = "OutreachJoinRequest")
public record JoinRequest(
    @NotNull @Schema(required = true) UUID personId,
    @Min(0) @Schema(required = true) int version) {}
