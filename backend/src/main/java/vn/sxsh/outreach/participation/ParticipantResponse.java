package vn.sxsh.outreach.participation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityItem;

/** A facility that took part in an activity. */
@Schema(name = "OutreachParticipant")
public record ParticipantResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) FacilityItem facility,
    @Schema(required = true) IntakeWay way,
    @Schema(required = true) Instant addedAt) {

  static ParticipantResponse of(ParticipationRow row, FacilityItem facility) {
    return new ParticipantResponse(
        row.id(), row.version(), facility, IntakeWay.valueOf(row.way()), row.addedAt());
  }
}
