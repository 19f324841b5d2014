package vn.sxsh.outreach.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.activity.ActivityRef;
import vn.sxsh.reference.agency.AgencyRef;

/**
 * A course.
 *
 * @param people how many took part
 * @param rights what the caller may do with it
 */
@Schema(name = "Course")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) String title,
    @Schema(required = true) CourseTopic topic,
    @Schema(required = true) BigDecimal hours,
    @Schema(required = true) LocalDate startsOn,
    @Schema(required = true) LocalDate endsOn,
    AgencyRef organiser,
    String otherOrganiser,
    String place,
    ActivityRef activity,
    String note,
    @Schema(required = true) long people,
    @Schema(required = true) Rights rights,
    @Schema(required = true) Instant updatedAt) {

  /** What the caller may do with a course. */
  @Schema(name = "CourseRights")
  public record Rights(
      @Schema(required = true) boolean edit, @Schema(required = true) boolean seePeople) {}
}
