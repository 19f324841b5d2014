package vn.sxsh.outreach.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the answers that a question offers.
 *
 * @param points what it is worth, against the best answer of the same question
 */
@Schema(name = "SurveyOption")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyOption(
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9]{0,9}", message = "{survey.code}")
        @Schema(required = true, examples = "A")
        String code,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đồng ý") String text,
    @Size(max = 300) String textEn,
    @Min(0) @Max(100) @Schema(required = true, examples = "7") int points) {}
