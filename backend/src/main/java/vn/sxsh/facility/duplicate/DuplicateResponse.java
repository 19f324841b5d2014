package vn.sxsh.facility.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityItem;

/**
 * Two records that may be one facility.
 *
 * @param first absent when it has been merged or deleted since
 * @param second absent when it has been merged or deleted since
 */
@Schema(name = "FacilityDuplicate")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuplicateResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    FacilityItem first,
    FacilityItem second,
    @Schema(required = true, examples = "85") int score,
    @Schema(required = true) List<LikenessReason> reasons,
    @Schema(required = true) DuplicateState state,
    String note,
    @Schema(required = true) Instant updatedAt) {

  static DuplicateResponse of(FacilityDuplicate pair, FacilityItem first, FacilityItem second) {
    return new DuplicateResponse(
        pair.id,
        pair.version,
        first,
        second,
        pair.score,
        pair.reasons,
        pair.state,
        pair.note,
        pair.updatedAt);
  }
}
