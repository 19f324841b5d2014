package vn.sxsh.outreach.course;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as other records show it. */
@Schema(name = "CourseRef")
public record CourseRef(@Schema(required = true) UUID id, @Schema(required = true) String title) {

  static CourseRef of(Course course) {
    return new CourseRef(course.id, course.title);
  }
}
