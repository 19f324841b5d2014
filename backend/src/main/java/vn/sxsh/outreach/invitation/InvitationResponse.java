package vn.sxsh.outreach.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.outreach.activity.ActivityRef;
import vn.sxsh.outreach.answer.AnswerPhase;
import vn.sxsh.outreach.survey.SurveyRef;

/**
 * An invitation, for staff.
 *
 * @param answerId what was answered by the link
 * @param link the last part of the link's address; only in the answer that makes it
 */
@Schema(name = "SurveyInvitation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) SurveyRef survey,
    @Schema(required = true) FacilityRef facility,
    ActivityRef activity,
    AnswerPhase phase,
    @Schema(required = true) LocalDate expiresOn,
    @Schema(required = true) InvitationState state,
    UUID answerId,
    @Schema(required = true) Instant invitedAt,
    String link) {}
