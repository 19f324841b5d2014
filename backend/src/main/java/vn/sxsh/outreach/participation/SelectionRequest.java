package vn.sxsh.outreach.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Adding all facilities of a filter.
 *
 * @param id made by the client, so that the same request again adds nothing
 * @param expected how many the person has seen that the filter has
 * @param description the filter in words, for the history
 */
@Schema(name = "OutreachSelectionRequest")
public record SelectionRequest(
    UUID id,
    @Min(1) @Max(1_000_000) @Schema(required = true, examples = "120") int expected,
    @Size(max = 1000) String description) {}
