package vn.sxsh.outreach.invitation;

import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Who was invited to answer, and who has. */
@Path("/survey-invitations")
@Tag(name = "survey-invitations", description = "Lời mời trả lời khảo sát theo liên kết.")
public class InvitationResource {

  private final InvitationService invitations;

  InvitationResource(InvitationService invitations) {
    this.invitations = invitations;
  }

  @GET
  @PermissionsAllowed(
      value = {OUTREACH_READ, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "listSurveyInvitations", summary = "Cơ sở được mời, và đã trả lời chưa")
  public Page<InvitationResponse> list(
      @BeanParam @Valid InvitationFilter filter, @BeanParam @Valid PageRequest request) {
    return invitations.list(filter, request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "inviteToSurvey",
      summary = "Tạo liên kết cho từng cơ sở",
      description =
          "Mỗi liên kết dùng được một lần và chỉ hiện ở đây một lần: hãy sao lại để gửi. Lời mời"
              + " trước của cùng dịp, chưa được trả lời, hết hiệu lực.")
  @APIResponse(
      responseCode = "201",
      description = "Các lời mời, kèm liên kết",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = InvitationResponse.class)))
  public RestResponse<List<InvitationResponse>> invite(@Valid @NotNull InvitationRequest request) {
    return RestResponse.status(RestResponse.Status.CREATED, invitations.invite(request));
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "withdrawSurveyInvitation",
      summary = "Thu hồi lời mời; liên kết hết hiệu lực")
  @APIResponse(responseCode = "204", description = "Đã thu hồi")
  @APIResponse(responseCode = "410", ref = "Problem")
  public void withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    invitations.withdraw(id, IfMatch.required(version));
  }
}
