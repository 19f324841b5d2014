package vn.sxsh.outreach.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.person.AttendanceResponse;

/** What came of a course for a person; the version of the person's own data stands there. */
@Schema(name = "CourseResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseResultResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) AttendanceResponse.Person person,
    @Schema(required = true) CourseOutcome outcome,
    String certificateNumber,
    LocalDate issuedOn,
    LocalDate expiresOn,
    @Schema(required = true) Instant updatedAt) {

  static CourseResultResponse of(CourseResult result, AttendanceResponse.Person person) {
    return new CourseResultResponse(
        result.id,
        result.version,
        person,
        result.outcome,
        result.certificateNumber,
        result.issuedOn,
        result.expiresOn,
        result.updatedAt);
  }
}
