package vn.sxsh.outreach.course;

import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Courses for officers and advisors. */
@Path("/courses")
@Tag(name = "courses", description = "Lớp bồi dưỡng cán bộ, tư vấn viên.")
public class CourseResource {

  private final CourseService courses;

  CourseResource(CourseService courses) {
    this.courses = courses;
  }

  @GET
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "listCourses", summary = "Danh sách lớp")
  public Page<CourseResponse> list(
      @BeanParam @Valid CourseFilter filter, @BeanParam @Valid PageRequest request) {
    return courses.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "getCourse", summary = "Một lớp")
  public RestResponse<CourseResponse> get(UUID id) {
    CourseResponse course = courses.get(id);
    return IfMatch.ok(course, course.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "createCourse", summary = "Thêm lớp")
  @APIResponse(
      responseCode = "201",
      description = "Lớp đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CourseResponse.class)))
  public RestResponse<CourseResponse> create(@Valid @NotNull CourseRequest request) {
    CourseResponse course = courses.create(request);
    return IfMatch.created(course, course.version());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "updateCourse", summary = "Sửa lớp")
  public RestResponse<CourseResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull CourseRequest request) {
    CourseResponse course = courses.update(id, IfMatch.required(version), request);
    return IfMatch.ok(course, course.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "deleteCourse", summary = "Xóa lớp; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    courses.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "restoreCourse", summary = "Khôi phục lớp đã xóa")
  public RestResponse<CourseResponse> restore(UUID id) {
    CourseResponse course = courses.restore(id);
    return IfMatch.ok(course, course.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {OUTREACH_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listCourseChanges", summary = "Lịch sử thay đổi của lớp")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return courses.changes(id, request);
  }
}
