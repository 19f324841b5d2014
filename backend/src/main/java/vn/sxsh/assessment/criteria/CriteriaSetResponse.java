package vn.sxsh.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the criteria.
 *
 * @param current true for the one that is used for new assessments
 * @param assessments how many rest on it; from the first on it is final
 */
@Schema(name = "CriteriaSet")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriteriaSetResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) int number,
    @Schema(required = true) String title,
    String titleEn,
    String source,
    @Schema(required = true, description = "Từ điểm này là tiềm năng cao.") BigDecimal highFrom,
    @Schema(required = true, description = "Từ điểm này là tiềm năng trung bình.")
        BigDecimal mediumFrom,
    @Schema(required = true) List<Criterion> criteria,
    LocalDate publishedOn,
    @Schema(required = true) boolean current,
    @Schema(required = true) long assessments,
    @Schema(required = true) Instant updatedAt) {

  static CriteriaSetResponse of(CriteriaSet set, boolean current, long assessments) {
    return new CriteriaSetResponse(
        set.id,
        set.version,
        set.number,
        set.title,
        set.titleEn,
        set.source,
        set.highFrom,
        set.mediumFrom,
        set.criteria,
        set.publishedOn,
        current,
        assessments,
        set.updatedAt);
  }
}
