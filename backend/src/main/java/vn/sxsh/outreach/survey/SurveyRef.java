package vn.sxsh.outreach.survey;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the survey as other records show it. */
@Schema(name = "SurveyRef")
public record SurveyRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "1") int number,
    @Schema(required = true) String title) {

  static SurveyRef of(Survey survey) {
    return new SurveyRef(survey.id, survey.number, survey.title);
  }
}
