package vn.sxsh.plan.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.party.BodyRef;
import vn.sxsh.plan.task.TaskRef;

/**
 * Who must do what under a plan on a day, groups resolved to their members on that day.
 *
 * @param reportDueOn the last day for the yearly report of the year of {@code asOf}
 * @param unresolved printed bodies that nobody has matched with an agency, or groups that had no
 *     member on that day
 */
@Schema(name = "Obligations")
public record ObligationsResponse(
    @Schema(required = true) LocalDate asOf,
    @Schema(required = true) LocalDate reportDueOn,
    @Schema(required = true) List<AgencyObligations> agencies,
    @Schema(required = true) List<Unresolved> unresolved) {

  /** What one agency must do. */
  @Schema(name = "AgencyObligations")
  public record AgencyObligations(
      @Schema(required = true) BodyRef agency,
      @Schema(required = true) List<DutyObligation> duties,
      @Schema(required = true) List<TaskObligation> leads,
      @Schema(required = true) List<TaskObligation> coordinates) {}

  /** A standing duty; {@code via} is the group through which it binds the agency. */
  @Schema(name = "DutyObligation")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DutyObligation(
      @Schema(required = true) UUID dutyId,
      @Schema(required = true) UUID clauseId,
      @Schema(required = true) String phrase,
      BodyRef via) {}

  /** A task; {@code via} is the group through which it binds the agency. */
  @Schema(name = "TaskObligation")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record TaskObligation(
      @Schema(required = true) TaskRef task,
      @Schema(required = true) boolean accountable,
      BodyRef via) {}

  /** A printed body that binds nobody known: of a duty or of a task. */
  @Schema(name = "UnresolvedObligation")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Unresolved(
      @Schema(required = true) String phrase, UUID dutyId, TaskRef task, BodyRef group) {}
}
