package vn.sxsh.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is judged.
 *
 * @param code what marks name it by, within its version
 * @param weight how much it counts against the others of the version
 * @param marks its scale, ascending from zero
 */
@Schema(name = "Criterion")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Criterion(
    @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9]{0,19}", message = "{criterion.code}")
        @Schema(required = true, examples = "POLLUTION")
        String code,
    @NotNull @Schema(required = true) Aspect aspect,
    @NotBlank @Size(max = 200) @Schema(required = true, examples = "Nguy cơ gây ô nhiễm")
        String name,
    @Size(max = 200) String nameEn,
    @Min(1) @Max(1000) @Schema(required = true, examples = "20") int weight,
    @NotNull @Size(min = 2, max = 11) @Schema(required = true)
        List<@Valid @NotNull ScaleMark> marks) {

  /** What the best facility gets. */
  @JsonIgnore
  @Schema(hidden = true)
  public int mostMarks() {
    return marks.get(marks.size() - 1).mark();
  }

  /** The words of a mark, if the scale has it. */
  public Optional<ScaleMark> find(int mark) {
    return marks.stream().filter(each -> each.mark() == mark).findFirst();
  }
}
