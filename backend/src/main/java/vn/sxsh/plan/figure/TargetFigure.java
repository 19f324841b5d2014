package vn.sxsh.plan.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target on a day.
 *
 * @param reading what it counts; absent for a target that is reached or not
 * @param definition what it counts, in words, in the language of the caller
 * @param official whether this is the reading that the plan is judged by
 * @param lacking what nobody keeps records of yet, when the state says so
 * @param percent to one decimal, half up; absent for a number that is no share
 * @param gap how far it is from the aim, in the unit of the aim: what is still missing is positive
 * @param confirmed facilities of the denominator whose record somebody confirmed within the year
 *     before the day, or later
 * @param reachedOn since when it is reached, for a target that is reached or not
 */
@Schema(name = "TargetFigure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetFigure(
    Reading reading,
    @Schema(required = true) String definition,
    @Schema(required = true) boolean official,
    @Schema(required = true, examples = "2018-12-31") LocalDate asOf,
    @Schema(required = true) FigureState state,
    List<TargetFact> lacking,
    @Schema(examples = "120") Long numerator,
    @Schema(examples = "390") Long denominator,
    @Schema(examples = "30.8") BigDecimal percent,
    Boolean met,
    @Schema(examples = "69.2") BigDecimal gap,
    List<Band> bands,
    Long confirmed,
    DataGrade grade,
    LocalDate reachedOn) {

  /** The facilities of the numerator whose saving lies in a band. */
  @Schema(name = "TargetBand")
  public record Band(
      @Schema(required = true) SavingBand band, @Schema(required = true) long count) {}
}
