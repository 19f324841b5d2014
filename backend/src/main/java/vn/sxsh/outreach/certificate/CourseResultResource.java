package vn.sxsh.outreach.certificate;

import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.outreach.person.PersonRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** The people of a course: personal data, for those who may see contacts. */
@Path("/courses/{id}/results")
@Tag(name = "courses")
public class CourseResultResource {

  private final CourseResultService results;

  CourseResultResource(CourseResultService results) {
    this.results = results;
  }

  @GET
  @PermissionsAllowed(
      value = {OUTREACH_READ, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "listCourseResults", summary = "Học viên và kết quả của lớp")
  public Page<CourseResultResponse> list(
      UUID id,
      @Parameter(description = "Tìm theo tên, nơi làm việc, điện thoại; không phân biệt dấu.")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @BeanParam @Valid PageRequest request) {
    return results.list(id, q, request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "addCourseResult",
      summary = "Thêm học viên với kết quả; người đã biết thì không tạo lần nữa")
  @APIResponse(
      responseCode = "201",
      description = "Đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CourseResultResponse.class)))
  public RestResponse<CourseResultResponse> add(
      UUID id, @Valid @NotNull CourseResultRequest request) {
    CourseResultResponse result = results.add(id, request);
    return IfMatch.created(result, result.version());
  }

  @PUT
  @Path("/{resultId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "updateCourseResult", summary = "Sửa kết quả, chứng chỉ")
  public RestResponse<CourseResultResponse> update(
      UUID id,
      UUID resultId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull OutcomeRequest request) {
    CourseResultResponse result = results.update(id, resultId, IfMatch.required(version), request);
    return IfMatch.ok(result, result.version());
  }

  @PUT
  @Path("/{resultId}/person")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "updateCoursePerson",
      summary = "Sửa thông tin học viên, theo phiên bản của người đó")
  public CourseResultResponse updatePerson(
      UUID id,
      UUID resultId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull PersonRequest request) {
    return results.updatePerson(id, resultId, IfMatch.required(version), request);
  }

  @POST
  @Path("/{resultId}/erasure")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "eraseCoursePerson",
      summary = "Xóa dữ liệu cá nhân của học viên; không khôi phục được")
  public CourseResultResponse erase(
      UUID id, UUID resultId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    return results.erasePerson(id, resultId, IfMatch.required(version));
  }

  @DELETE
  @Path("/{resultId}")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "removeCourseResult", summary = "Bỏ học viên; khôi phục được")
  public void remove(UUID id, UUID resultId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    results.remove(id, resultId, IfMatch.required(version));
  }

  @POST
  @Path("/{resultId}/restoration")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "restoreCourseResult", summary = "Khôi phục học viên đã bỏ")
  public RestResponse<CourseResultResponse> restore(UUID id, UUID resultId) {
    CourseResultResponse result = results.restore(id, resultId);
    return IfMatch.ok(result, result.version());
  }
}
