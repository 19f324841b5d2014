package vn.sxsh.assessment.scan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quick scan as staff enter it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 * @param criteriaSetId the version that it rests on; missing: the one that is used now
 * @param assessedOn when the facility was looked at; until it is, when that is planned
 * @param marks those that are known; all of them before it is completed
 */
@Schema(name = "AssessmentRequest")
public record AssessmentRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotNull @Schema(required = true) UUID facilityId,
    UUID criteriaSetId,
    @NotNull @Schema(required = true) LocalDate assessedOn,
    @NotNull @Size(max = 30) @Schema(required = true) List<@Valid @NotNull GivenMark> marks,
    @Size(max = 4000) String conclusion) {}
