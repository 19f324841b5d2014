package vn.sxsh.facility.frozen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which day a list is frozen, and what for. */
@Schema(name = "FacilityCohortRequest")
public record CohortRequest(
    UUID id,
    @Schema(required = true, examples = "2018-12-31") @NotNull LocalDate day,
    @Schema(examples = "Mẫu số của báo cáo năm 2018") @Size(max = 500) String note) {}
