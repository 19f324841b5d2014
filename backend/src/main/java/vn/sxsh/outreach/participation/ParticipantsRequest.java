package vn.sxsh.outreach.participation;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Facilities to add to an activity, chosen one by one or found in a list.
 *
 * @param id made by the client, so that the same request again adds nothing
 * @param list the name of the list that they were found in; missing when they were chosen
 */
@Schema(name = "OutreachParticipantsRequest")
public record ParticipantsRequest(
    UUID id,
    @NotEmpty @Size(max = 5000) @Schema(required = true) List<@NotNull UUID> facilityIds,
    @Size(max = 300) String list) {}
