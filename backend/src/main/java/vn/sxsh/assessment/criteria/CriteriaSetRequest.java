package vn.sxsh.assessment.criteria;

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
 * A version of the criteria as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 */
@Schema(name = "CriteriaSetRequest")
public record CriteriaSetRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Bộ tiêu chí mẫu") String title,
    @Size(max = 300) String titleEn,
    @Size(max = 500) String source,
    @NotNull
        @DecimalMin("0.2")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        @Schema(required = true, examples = "65")
        BigDecimal highFrom,
    @NotNull
        @DecimalMin("0.1")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 1)
        @Schema(required = true, examples = "40")
        BigDecimal mediumFrom,
    @NotNull @Size(min = 3, max = 30) @Schema(required = true)
        List<@Valid @NotNull Criterion> criteria) {

  void writeTo(CriteriaSet set) {
    set.title = title.strip();
    set.titleEn = blankToNull(titleEn);
    set.source = blankToNull(source);
    set.highFrom = highFrom.setScale(1);
    set.mediumFrom = mediumFrom.setScale(1);
    set.criteria = criteria;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
