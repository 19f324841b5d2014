package vn.sxsh.outreach.person;

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
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** The people who took part in an activity: personal data, for those who may see contacts. */
@Path("/outreach-activities/{id}/people")
@Tag(name = "outreach-participants")
public class PersonResource {

  private final PersonService people;

  PersonResource(PersonService people) {
    this.people = people;
  }

  @GET
  @PermissionsAllowed(
      value = {OUTREACH_READ, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "listOutreachPeople", summary = "Người tham gia hoạt động")
  public Page<AttendanceResponse> list(
      UUID id,
      @Parameter(description = "Tìm theo tên, nơi làm việc, điện thoại; không phân biệt dấu.")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @BeanParam @Valid PageRequest request) {
    return people.list(id, q, request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "addOutreachPerson",
      summary = "Thêm người tham gia; người đã biết thì không thêm lần nữa")
  @APIResponse(
      responseCode = "201",
      description = "Đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttendanceResponse.class)))
  public RestResponse<AttendanceResponse> add(UUID id, @Valid @NotNull PersonRequest request) {
    AttendanceResponse attendance = people.add(id, request);
    return IfMatch.created(attendance, attendance.version());
  }

  @PUT
  @Path("/{attendanceId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "updateOutreachPerson",
      summary = "Sửa thông tin người tham gia, theo phiên bản của người đó")
  public AttendanceResponse update(
      UUID id,
      UUID attendanceId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull PersonRequest request) {
    return people.update(id, attendanceId, IfMatch.required(version), request);
  }

  @DELETE
  @Path("/{attendanceId}")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "removeOutreachPerson",
      summary = "Bỏ một người khỏi hoạt động; khôi phục được")
  public void remove(
      UUID id, UUID attendanceId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    people.remove(id, attendanceId, IfMatch.required(version));
  }

  @POST
  @Path("/{attendanceId}/restoration")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "restoreOutreachPerson", summary = "Khôi phục người đã bỏ")
  public AttendanceResponse restore(UUID id, UUID attendanceId) {
    return people.restore(id, attendanceId);
  }

  @POST
  @Path("/{attendanceId}/joining")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "joinOutreachPeople",
      summary = "Ghi nhận người này là một người đã biết; tách lại được")
  public AttendanceResponse join(UUID id, UUID attendanceId, @Valid @NotNull JoinRequest request) {
    return people.join(id, attendanceId, request);
  }

  @POST
  @Path("/{attendanceId}/parting")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "partOutreachPeople", summary = "Tách lại người đã ghép")
  public AttendanceResponse part(UUID id, UUID attendanceId) {
    return people.part(id, attendanceId);
  }

  @POST
  @Path("/{attendanceId}/erasure")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "eraseOutreachPerson",
      summary = "Xóa dữ liệu cá nhân theo yêu cầu; người đó vẫn được đếm")
  public AttendanceResponse erase(
      UUID id, UUID attendanceId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    return people.erase(id, attendanceId, IfMatch.required(version));
  }
}
