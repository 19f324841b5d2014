package vn.sxsh.plan.entered;

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

/** What people say that a target was. */
@Path("/targets/{id}/entered-values")
@Tag(name = "targets")
public class EnteredValueResource {

  private final EnteredValueService values;

  EnteredValueResource(EnteredValueService values) {
    this.values = values;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "listEnteredValues",
      summary = "Số liệu nhập tay của mục tiêu, gồm cả số đã hết hạn")
  public List<EnteredValueResponse> list(UUID id) {
    return values.list(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(
      operationId = "enterTargetValue",
      summary = "Nhập tay số liệu của mục tiêu, có căn cứ, lý do và thời hạn")
  @APIResponse(
      responseCode = "201",
      description = "Đã nhập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnteredValueResponse.class)))
  public RestResponse<EnteredValueResponse> enter(
      UUID id, @Valid @NotNull EnteredValueRequest request) {
    EnteredValueResponse value = values.enter(id, request);
    return IfMatch.created(value, value.version());
  }

  @DELETE
  @Path("/{valueId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "deleteEnteredValue", summary = "Xóa số liệu nhập tay; khôi phục được")
  public void delete(UUID id, UUID valueId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    values.delete(id, valueId, IfMatch.required(version));
  }

  @POST
  @Path("/{valueId}/restoration")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "restoreEnteredValue", summary = "Khôi phục số liệu nhập tay đã xóa")
  public RestResponse<EnteredValueResponse> restore(UUID id, UUID valueId) {
    EnteredValueResponse value = values.restore(id, valueId);
    return IfMatch.ok(value, value.version());
  }
}
