package vn.sxsh.outreach.checkin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant sees who opens the link.
 *
 * @param purpose what the data are kept for
 */
@Schema(name = "CheckInPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckInPage(
    @Schema(required = true) String title,
    @Schema(required = true) String organiser,
    String place,
    @Schema(required = true) LocalDate startsOn,
    @Schema(required = true) LocalDate endsOn,
    @Schema(required = true) State state,
    @Schema(required = true) String purpose) {

  /** Whether participants can write themselves in today. */
  @Schema(name = "CheckInState")
  public enum State {
    NOT_YET,
    OPEN,
    OVER
  }
}
