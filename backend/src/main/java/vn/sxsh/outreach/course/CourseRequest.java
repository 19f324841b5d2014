package vn.sxsh.outreach.course;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A course as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 * @param organiserId either this or the other organiser
 */
@Schema(name = "CourseRequest")
public record CourseRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Lớp bồi dưỡng mẫu")
        String title,
    @NotNull @Schema(required = true) CourseTopic topic,
    @NotNull
        @DecimalMin("0.5")
        @DecimalMax("2000")
        @Digits(integer = 4, fraction = 1)
        @Schema(required = true, examples = "24")
        BigDecimal hours,
    @NotNull @Schema(required = true) LocalDate startsOn,
    @NotNull @Schema(required = true) LocalDate endsOn,
    UUID organiserId,
    @Size(max = 300) String otherOrganiser,
    @Size(max = 300) String place,
    UUID activityId,
    @Size(max = 4000) String note) {

  void writeTo(Course course) {
    course.title = title.strip();
    course.topic = topic;
    course.hours = hours.setScale(1);
    course.startsOn = startsOn;
    course.endsOn = endsOn;
    course.organiserId = organiserId;
    course.otherOrganiser = blankToNull(otherOrganiser);
    course.place = blankToNull(place);
    course.activityId = activityId;
    course.note = blankToNull(note);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
