package vn.sxsh.outreach.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the survey.
 *
 * @param current true for the one that is asked now
 * @param answers how many answers it has; from the first on it is final
 */
@Schema(name = "Survey")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) int number,
    @Schema(required = true) String title,
    String titleEn,
    @Schema(required = true) BigDecimal awareFrom,
    @Schema(required = true) List<SurveyQuestion> questions,
    LocalDate publishedOn,
    @Schema(required = true) boolean current,
    @Schema(required = true) long answers,
    @Schema(required = true) Instant updatedAt) {

  static SurveyResponse of(Survey survey, boolean current, long answers) {
    return new SurveyResponse(
        survey.id,
        survey.version,
        survey.number,
        survey.title,
        survey.titleEn,
        survey.awareFrom,
        survey.questions,
        survey.publishedOn,
        current,
        answers,
        survey.updatedAt);
  }
}
