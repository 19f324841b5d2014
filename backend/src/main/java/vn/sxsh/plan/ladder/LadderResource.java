package vn.sxsh.plan.ladder;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;
import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** How far a facility has come with cleaner production. */
@Path("/facilities/{id}/ladder")
@Tag(name = "facility-ladder", description = "Thang sản xuất sạch hơn của cơ sở qua các năm.")
public class LadderResource {

  private final LadderService ladders;
  private final LadderOverrideService overrides;

  LadderResource(LadderService ladders, LadderOverrideService overrides) {
    this.ladders = ladders;
    this.overrides = overrides;
  }

  @GET
  @PermissionsAllowed(
      value = {PLAN_READ, FACILITY_READ},
      inclusive = true)
  @Operation(
      operationId = "getFacilityLadder",
      summary = "Thang SXSH của cơ sở qua các năm của kế hoạch, kèm căn cứ của từng bậc",
      description = "Bậc chỉ suy ra từ hồ sơ; bậc ghi tay nêu riêng và không tính vào mục tiêu.")
  public LadderResponse get(
      UUID id,
      @Parameter(description = "Kế hoạch; bỏ trống là kế hoạch bắt đầu gần đây nhất.")
          @QueryParam("plan")
          UUID plan) {
    return ladders.ladder(id, plan);
  }

  @POST
  @Path("/overrides")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(
      operationId = "overrideFacilityLadder",
      summary = "Ghi tay một bậc của một năm, có căn cứ, lý do và thời hạn")
  @APIResponse(
      responseCode = "201",
      description = "Đã ghi",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LadderOverrideResponse.class)))
  public RestResponse<LadderOverrideResponse> set(
      UUID id, @Valid @NotNull LadderOverrideRequest request) {
    LadderOverrideResponse set = overrides.set(id, request);
    return IfMatch.created(set, set.version());
  }

  @DELETE
  @Path("/overrides/{overrideId}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "deleteLadderOverride", summary = "Xóa bậc ghi tay; khôi phục được")
  public void delete(UUID id, UUID overrideId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    overrides.delete(id, overrideId, IfMatch.required(version));
  }

  @POST
  @Path("/overrides/{overrideId}/restoration")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "restoreLadderOverride", summary = "Khôi phục bậc ghi tay đã xóa")
  public RestResponse<LadderOverrideResponse> restore(UUID id, UUID overrideId) {
    LadderOverrideResponse set = overrides.restore(id, overrideId);
    return IfMatch.ok(set, set.version());
  }
}
