package vn.sxsh.outreach.checkin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The participants' side of a check-in; public, because those who come to an activity have no
 * account: the link, which cannot be guessed and works on the days of the activity, is the proof.
 */
@Path("/check-ins/{token}")
@Tag(name = "check-ins", description = "Tự điểm danh tại hoạt động, không cần tài khoản.")
public class DoorResource {

  private final CheckInService checkIns;

  DoorResource(CheckInService checkIns) {
    this.checkIns = checkIns;
  }

  @GET
  @PermitAll
  @Operation(operationId = "getCheckInPage", summary = "Hoạt động mà liên kết mở ra")
  public CheckInPage page(@PathParam("token") @Size(max = 64) String token) {
    return checkIns.page(token);
  }

  @POST
  @Path("/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(
      operationId = "checkIn",
      summary = "Ghi tên tham gia; một số điện thoại chỉ ghi một lần")
  @APIResponse(responseCode = "410", ref = "Problem")
  @APIResponse(
      responseCode = "201",
      description = "Đã ghi",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CheckInAnswer.class)))
  public RestResponse<CheckInAnswer> enter(
      @PathParam("token") @Size(max = 64) String token, @Valid @NotNull CheckInRequest request) {
    return RestResponse.status(RestResponse.Status.CREATED, checkIns.enter(token, request));
  }
}
