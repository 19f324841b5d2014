package vn.sxsh.facility.quality;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person says to a finding; it replaces what was said before.
 *
 * @param ownerId who takes it on; absent: nobody
 * @param dueOn until when; a postponement lasts until the end of that day
 * @param outcome absent: it is to be mended
 * @param reason why it is right as it stands, or has to wait
 */
@Schema(name = "FacilityFindingRequest")
public record FindingRequest(
    UUID ownerId, LocalDate dueOn, FindingOutcome outcome, @Size(max = 1000) String reason) {

  @AssertTrue(message = "{facility.finding.reason}")
  @JsonIgnore
  @Schema(hidden = true)
  boolean isReasoned() {
    return (outcome != null) == (reason != null && !reason.isBlank());
  }

  @AssertTrue(message = "{facility.finding.due}")
  @JsonIgnore
  @Schema(hidden = true)
  boolean isPostponedToDay() {
    return outcome != FindingOutcome.POSTPONED || dueOn != null;
  }
}
