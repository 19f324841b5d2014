package vn.sxsh.outreach.answer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer as staff enter it; a correction replaces all of it.
 *
 * @param id made by the client, when it creates
 * @param surveyId the version answered; missing: the one that is asked now
 * @param activityId what it was given at, if anything
 * @param phase only with an activity
 * @param reason why it is corrected; needed for a correction
 */
@Schema(name = "SurveyAnswerRequest")
public record AnswerRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    UUID surveyId,
    @NotNull @Schema(required = true) UUID facilityId,
    UUID activityId,
    AnswerPhase phase,
    @NotNull @Schema(required = true) LocalDate answeredOn,
    @NotNull @Size(min = 1, max = 40) @Schema(required = true)
        List<@Valid @NotNull SurveyChoice> choices,
    @Size(max = 1000) String note,
    @Size(max = 500) String reason) {}
