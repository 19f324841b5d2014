package vn.sxsh.outreach.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question with the answers to choose one of.
 *
 * @param code what answers name it by, within its version
 */
@Schema(name = "SurveyQuestion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyQuestion(
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9]{0,9}", message = "{survey.code}")
        @Schema(required = true, examples = "K1")
        String code,
    @NotNull @Schema(required = true) SurveyPart part,
    @NotBlank
        @Size(max = 500)
        @Schema(required = true, examples = "Theo ông/bà, sản xuất sạch hơn là gì?")
        String text,
    @Size(max = 500) String textEn,
    @NotNull @Size(min = 2, max = 10) @Schema(required = true)
        List<@Valid @NotNull SurveyOption> options) {}
