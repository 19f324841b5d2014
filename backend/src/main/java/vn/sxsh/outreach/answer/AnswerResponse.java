package vn.sxsh.outreach.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.outreach.activity.ActivityRef;
import vn.sxsh.outreach.survey.SurveyRef;

/**
 * An answer with its marks, each from 0 to 100.
 *
 * @param score the mean of the three parts
 * @param aware whether knowledge and attitude together reach what the version asks
 */
@Schema(name = "SurveyAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) SurveyRef survey,
    @Schema(required = true) FacilityRef facility,
    ActivityRef activity,
    AnswerPhase phase,
    @Schema(required = true) LocalDate answeredOn,
    @Schema(required = true) AnswerWay way,
    @Schema(required = true) List<SurveyChoice> choices,
    @Schema(required = true) BigDecimal knowledge,
    @Schema(required = true) BigDecimal attitude,
    @Schema(required = true) BigDecimal practice,
    @Schema(required = true) BigDecimal score,
    @Schema(required = true) boolean aware,
    String note,
    @Schema(required = true) Instant updatedAt) {}
