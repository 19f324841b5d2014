package vn.sxsh.plan.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was set by hand.
 *
 * @param expired its last day is over: what the records say counts again
 */
@Schema(name = "LadderOverride")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LadderOverrideResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) LadderStep step,
    @Schema(required = true) int year,
    @Schema(required = true) boolean holds,
    @Schema(required = true) String evidence,
    @Schema(required = true) String reason,
    @Schema(required = true) LocalDate expiresOn,
    @Schema(required = true) boolean expired,
    @Schema(examples = "Nông Thị Mẫu") String enteredBy,
    @Schema(required = true) Instant enteredAt) {

  static LadderOverrideResponse of(LadderOverride set, String enteredBy, LocalDate today) {
    return new LadderOverrideResponse(
        set.id,
        set.version,
        set.step,
        set.year,
        set.holds,
        set.evidence,
        set.reason,
        set.expiresOn,
        set.expiresOn.isBefore(today),
        enteredBy,
        set.createdAt);
  }
}
