package vn.sxsh.facility.merge;

import static vn.sxsh.shared.security.Permissions.FACILITY_MERGE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Making two records of one facility one, and two again. */
@Path("/facilities/merges")
@Tag(name = "facility-merges", description = "Gộp cơ sở trùng và tách lại.")
@PermissionsAllowed(FACILITY_MERGE)
public class MergeResource {

  private final MergeService merges;

  MergeResource(MergeService merges) {
    this.merges = merges;
  }

  @GET
  @Operation(operationId = "listFacilityMerges", summary = "Các lần gộp, mới nhất trước")
  public Page<MergeResponse> list(
      @BeanParam @Valid MergeFilter filter, @BeanParam @Valid PageRequest request) {
    return merges.list(filter, request);
  }

  @GET
  @Path("/preview")
  @Operation(operationId = "previewFacilityMerge", summary = "Xem trước việc gộp hai cơ sở")
  public MergePreview preview(
      @Parameter(description = "Cơ sở được giữ lại.") @NotNull @QueryParam("kept") UUID kept,
      @Parameter(description = "Cơ sở được gộp vào.") @NotNull @QueryParam("merged") UUID merged) {
    return merges.preview(kept, merged);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "mergeFacilities", summary = "Gộp hai cơ sở; tách lại được")
  @APIResponse(
      responseCode = "201",
      description = "Đã gộp",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MergeResponse.class)))
  public RestResponse<MergeResponse> merge(@Valid @NotNull MergeRequest request) {
    MergeResponse merge = merges.merge(request);
    return IfMatch.created(merge, merge.version());
  }

  @POST
  @Path("/{id}/undoing")
  @Operation(operationId = "undoFacilityMerge", summary = "Tách lại hai cơ sở đã gộp")
  public RestResponse<MergeResponse> undo(
      UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    MergeResponse merge = merges.undo(id, IfMatch.required(version));
    return IfMatch.ok(merge, merge.version());
  }
}
