package vn.sxsh.assessment.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mark that a facility was given for a criterion.
 *
 * @param note what it rests on, such as what was seen or which paper was shown
 */
@Schema(name = "GivenMark")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GivenMark(
    @NotNull @Size(max = 20) @Schema(required = true, examples = "POLLUTION") String criterion,
    @Min(0) @Max(100) @Schema(required = true, examples = "2") int mark,
    @Size(max = 500) String note) {}
