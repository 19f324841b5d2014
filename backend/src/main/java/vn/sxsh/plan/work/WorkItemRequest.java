package vn.sxsh.plan.work;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year's work as it shall be. Its state is changed by transitions, not here.
 *
 * @param id made by the client when it creates; ignored in an edit
 * @param budget in VND, whole
 */
@Schema(name = "WorkItemRequest")
public record WorkItemRequest(
    UUID id,
    @Min(2000) @Max(2100) @Schema(examples = "2018") int year,
    @NotBlank @Size(max = 1000) String title,
    UUID responsibleAgencyId,
    @Size(max = 200) String assignee,
    LocalDate startsOn,
    LocalDate endsOn,
    @Size(max = 4000) String plannedOutput,
    @Size(max = 4000) String actualOutput,
    @PositiveOrZero @Max(1_000_000_000_000_000L) @Schema(examples = "50000000") Long budget) {}
