package vn.sxsh.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mark of a scale, and what it means in words. */
@Schema(name = "CriterionMark")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScaleMark(
    @Min(0) @Max(100) @Schema(required = true, examples = "2") int mark,
    @NotBlank @Size(max = 500) @Schema(required = true, examples = "Cao hơn mức thường thấy")
        String text,
    @Size(max = 500) String textEn) {}
