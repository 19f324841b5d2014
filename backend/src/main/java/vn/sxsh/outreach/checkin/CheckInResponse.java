package vn.sxsh.outreach.checkin;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open check-in, for staff.
 *
 * @param token the last part of the link's address
 * @param opensOn first day on which the link works
 * @param closesOn last day on which it does
 */
@Schema(name = "OutreachCheckIn")
public record CheckInResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) String token,
    @Schema(required = true) LocalDate opensOn,
    @Schema(required = true) LocalDate closesOn) {}
