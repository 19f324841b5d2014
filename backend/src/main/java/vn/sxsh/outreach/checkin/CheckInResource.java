package vn.sxsh.outreach.checkin;

import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.sxsh.shared.http.IfMatch;

/** Opening an activity for participants to write themselves in, and closing it. */
@Path("/outreach-activities/{id}/check-in")
@Tag(name = "outreach-participants")
@PermissionsAllowed(OUTREACH_WRITE)
public class CheckInResource {

  private final CheckInService checkIns;

  CheckInResource(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  @GET
  @Operation(operationId = "getOutreachCheckIn", summary = "Liên kết tự điểm danh đang mở")
  public RestResponse<CheckInResponse> get(UUID id) {
    CheckInResponse checkIn = checkIns.get(id);
    return IfMatch.ok(checkIn, checkIn.version());
  }

  @POST
  @Operation(
      operationId = "openOutreachCheckIn",
      summary = "Mở tự điểm danh; đang mở thì giữ nguyên liên kết")
  @APIResponse(
      responseCode = "201",
      description = "Đã mở",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CheckInResponse.class)))
  public RestResponse<CheckInResponse> open(UUID id) {
    CheckInResponse checkIn = checkIns.open(id);
    return IfMatch.created(checkIn, checkIn.version());
  }

  @DELETE
  @Operation(
      operationId = "closeOutreachCheckIn",
      summary = "Đóng tự điểm danh; liên kết hết hiệu lực")
  public void close(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    checkIns.close(id, IfMatch.required(version));
  }
}
