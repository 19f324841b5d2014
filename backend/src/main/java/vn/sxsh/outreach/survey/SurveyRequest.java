package vn.sxsh.outreach.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the survey as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 */
@Schema(name = "SurveyRequest")
public record SurveyRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Phiếu khảo sát mẫu")
        String title,
    @Size(max = 300) String titleEn,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        @Schema(required = true, examples = "50")
        BigDecimal awareFrom,
    @NotNull @Size(min = 3, max = 40) @Schema(required = true)
        List<@Valid @NotNull SurveyQuestion> questions) {

  void writeTo(Survey survey) {
    survey.title = title.strip();
    survey.titleEn = titleEn == null || titleEn.isBlank() ? null : titleEn.strip();
    survey.awareFrom = awareFrom.setScale(1);
    survey.questions = questions;
  }
}
