package vn.sxsh.plan.entered;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value entered by hand.
 *
 * @param expired its last day is over: it is not shown as the present one any more
 */
@Schema(name = "EnteredValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnteredValueResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) LocalDate day,
    Long numerator,
    Long denominator,
    LocalDate reachedOn,
    @Schema(required = true) String evidence,
    @Schema(required = true) String reason,
    @Schema(required = true) LocalDate expiresOn,
    @Schema(required = true) boolean expired,
    @Schema(examples = "Nông Thị Mẫu") String enteredBy,
    @Schema(required = true) Instant enteredAt) {

  static EnteredValueResponse of(EnteredValue value, String enteredBy, LocalDate today) {
    return new EnteredValueResponse(
        value.id,
        value.version,
        value.day,
        value.numerator,
        value.denominator,
        value.reachedOn,
        value.evidence,
        value.reason,
        value.expiresOn,
        value.expiresOn.isBefore(today),
        enteredBy,
        value.createdAt);
  }
}
