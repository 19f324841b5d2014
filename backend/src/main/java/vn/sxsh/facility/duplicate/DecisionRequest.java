package vn.sxsh.facility.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether two records are two facilities.
 *
 * @param distinct true: they are two; false: the question is open again
 */
@Schema(name = "DuplicateDecision")
public record DecisionRequest(
    @NotNull @Schema(required = true) Boolean distinct, @Size(max = 1000) String note) {}
