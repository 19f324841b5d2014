package vn.sxsh.plan.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.text.PlanRef;

/**
 * The ladder of a facility over the years of a plan.
 *
 * @param plan absent while there is none that has begun: then there are no years
 * @param years until today
 * @param steps all of them, from the lowest up
 * @param overrides all that was set by hand, those too that have expired, the latest first
 */
@Schema(name = "Ladder")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LadderResponse(
    PlanRef plan,
    @Schema(required = true) List<Year> years,
    @Schema(required = true) List<Step> steps,
    @Schema(required = true) List<LadderOverrideResponse> overrides) {

  /**
   * A year.
   *
   * @param day the day on which the steps are looked at: its last one, of the present year today
   * @param active whether the facility was active on that day; targets count it only then
   * @param highest the highest step that holds; absent when none does
   */
  @Schema(name = "LadderYear")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Year(
      @Schema(required = true, examples = "2018") int year,
      @Schema(required = true) LocalDate day,
      @Schema(required = true) boolean active,
      LadderStep highest) {}

  /**
   * A step.
   *
   * @param known whether anybody keeps records that tell of it
   * @param cells one for each year, in their order
   * @param evidence the records that it rests on, the earliest first
   */
  @Schema(name = "LadderStepState")
  public record Step(
      @Schema(required = true) LadderStep step,
      @Schema(required = true) boolean known,
      @Schema(required = true) List<Cell> cells,
      @Schema(required = true) List<LadderEvidence> evidence) {}

  /**
   * A step in a year.
   *
   * @param recorded what the records say; absent when nobody keeps them
   * @param since the day from which it holds by the records
   * @param override what was set by hand and still stands
   * @param holds what counts: what was set by hand, else what the records say; absent: no data
   */
  @Schema(name = "LadderCell")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cell(Boolean recorded, LocalDate since, UUID override, Boolean holds) {}
}
