package vn.sxsh.plan.subtarget;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;

/** What a target wants of parts of the facilities, year by year. */
@Path("/targets/{id}/sub-targets")
@Tag(name = "targets")
public class SubTargetResource {

  private final SubTargetService wanted;

  SubTargetResource(SubTargetService wanted) {
    this.wanted = wanted;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "listSubTargets",
      summary = "Chỉ tiêu từng năm và từng phần của mục tiêu")
  public List<SubTargetResponse> list(UUID id) {
    return wanted.list(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(
      operationId = "createSubTarget",
      summary = "Đặt chỉ tiêu một năm cho toàn bộ hoặc một phần: tỷ lệ hoặc số cơ sở")
  @APIResponse(
      responseCode = "201",
      description = "Đã đặt",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubTargetResponse.class)))
  public RestResponse<SubTargetResponse> create(UUID id, @Valid @NotNull SubTargetRequest request) {
    SubTargetResponse part = wanted.create(id, request);
    return IfMatch.created(part, part.version());
  }

  @PUT
  @Path("/{subTargetId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "updateSubTarget", summary = "Sửa chỉ tiêu của một phần")
  public RestResponse<SubTargetResponse> update(
      UUID id,
      UUID subTargetId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull SubTargetRequest request) {
    SubTargetResponse part = wanted.update(id, subTargetId, IfMatch.required(version), request);
    return IfMatch.ok(part, part.version());
  }

  @DELETE
  @Path("/{subTargetId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "deleteSubTarget", summary = "Xóa chỉ tiêu của một phần; khôi phục được")
  public void delete(
      UUID id, UUID subTargetId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    wanted.delete(id, subTargetId, IfMatch.required(version));
  }

  @POST
  @Path("/{subTargetId}/restoration")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "restoreSubTarget", summary = "Khôi phục chỉ tiêu đã xóa")
  public RestResponse<SubTargetResponse> restore(UUID id, UUID subTargetId) {
    SubTargetResponse part = wanted.restore(id, subTargetId);
    return IfMatch.ok(part, part.version());
  }
}
