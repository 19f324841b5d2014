package vn.sxsh.outreach.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.course.CourseRef;
import vn.sxsh.outreach.course.CourseTopic;
import vn.sxsh.outreach.person.AttendanceResponse;

/** Of a person the certificate of a topic that lasts longest, of those issued by a day. */
@Schema(name = "CourseCertificate")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CertificateResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) AttendanceResponse.Person person,
    @Schema(required = true) CourseRef course,
    @Schema(required = true) CourseTopic topic,
    @Schema(required = true) String certificateNumber,
    @Schema(required = true) LocalDate issuedOn,
    LocalDate expiresOn,
    @Schema(required = true) CertificateState state) {}
