package vn.sxsh.outreach.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityRef;

/**
 * What a row of a list was found to mean.
 *
 * @param line its line in the file
 * @param text what the row says, for the person who looks at it
 * @param facility the one that it means, when that is clear
 * @param candidates those that it may mean
 */
@Schema(name = "OutreachListRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListRowResponse(
    @Schema(required = true) int line,
    @Schema(required = true) String text,
    @Schema(required = true) Outcome outcome,
    FacilityRef facility,
    @Schema(required = true) List<FacilityRef> candidates) {

  /** Whether it is clear what a row means. */
  @Schema(name = "OutreachListOutcome")
  public enum Outcome {
    FOUND,
    AMBIGUOUS,
    UNKNOWN
  }
}
