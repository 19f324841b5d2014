package vn.sxsh.outreach.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.answer.AnswerPhase;

/**
 * Who is to be invited.
 *
 * @param id of the act, made by the client: the same request again makes new links for those who
 *     have not answered, and nobody is invited twice
 * @param facilityIds missing: those that take part in the activity
 * @param expiresOn the last day on which the links work
 */
@Schema(name = "SurveyInvitationRequest")
public record InvitationRequest(
    UUID id,
    @Size(min = 1, max = 200) List<@NotNull UUID> facilityIds,
    UUID activityId,
    AnswerPhase phase,
    @NotNull @Schema(required = true) LocalDate expiresOn) {}
