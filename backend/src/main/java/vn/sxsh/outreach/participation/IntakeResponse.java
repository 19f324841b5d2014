package vn.sxsh.outreach.participation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of adding facilities.
 *
 * @param added those that were not listed yet
 */
@Schema(name = "OutreachIntake")
public record IntakeResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) IntakeWay way,
    @Schema(required = true) int added) {

  static IntakeResponse of(OutreachIntake intake) {
    return new IntakeResponse(intake.id, intake.version, intake.way, intake.added);
  }
}
