package vn.sxsh.facility.quality;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule in words.
 *
 * @param title what is found
 * @param explanation when exactly it is found
 * @param nextAction what to do about it
 * @param overridable true when a person may leave it as it stands, with a reason
 */
@Schema(name = "QualityRule")
public record RuleResponse(
    @Schema(required = true) QualityRule code,
    @Schema(required = true) int version,
    @Schema(required = true) Severity severity,
    @Schema(required = true, description = "Quy tắc chạy ở đâu, khi nào.") Set<Moment> moments,
    @Schema(required = true) String title,
    @Schema(required = true) String explanation,
    @Schema(required = true) String nextAction,
    @Schema(required = true) boolean overridable) {}
