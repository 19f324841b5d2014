package vn.sxsh.outreach.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the latest answers of facilities come to. Means are missing while nobody has answered.
 *
 * @param aware how many of the facilities know the benefit
 * @param distribution how many facilities have which score
 * @param questions of the version asked for; empty when none was
 */
@Schema(name = "SurveyResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultResponse(
    @Schema(required = true) LocalDate asOf,
    @Schema(required = true) long facilities,
    @Schema(required = true) long aware,
    BigDecimal knowledge,
    BigDecimal attitude,
    BigDecimal practice,
    BigDecimal score,
    @Schema(required = true) List<Band> distribution,
    @Schema(required = true) List<Choices> questions) {

  /**
   * Facilities with a score of at least {@code from} and less than {@code to}; the last band holds
   * its upper edge.
   */
  @Schema(name = "SurveyScoreBand")
  public record Band(
      @Schema(required = true) int from,
      @Schema(required = true) int to,
      @Schema(required = true) long facilities) {}

  /** How often an option of a question was chosen; those never chosen are left out. */
  @Schema(name = "SurveyChoiceCount")
  public record Choices(
      @Schema(required = true) String question,
      @Schema(required = true) String option,
      @Schema(required = true) Long facilities) {}
}
