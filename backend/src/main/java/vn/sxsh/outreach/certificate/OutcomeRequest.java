package vn.sxsh.outreach.certificate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a course for a person, as the client wants it.
 *
 * @param certificateNumber of who has passed; together with the day of issue
 * @param expiresOn the last valid day; missing: the certificate does not expire
 */
@Schema(name = "CourseOutcomeRequest")
public record OutcomeRequest(
    @NotNull @Schema(required = true) CourseOutcome outcome,
    @Size(max = 100) @Schema(examples = "SXSH-2018-012") String certificateNumber,
    LocalDate issuedOn,
    LocalDate expiresOn) {

  void writeTo(CourseResult result) {
    result.outcome = outcome;
    result.certificateNumber =
        certificateNumber == null || certificateNumber.isBlank() ? null : certificateNumber.strip();
    result.issuedOn = issuedOn;
    result.expiresOn = expiresOn;
  }
}
