package vn.sxsh.plan.clause;

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

/** Notes beside the printed text of a plan. */
@Path("/plans/{planId}/notes")
@Tag(name = "plans")
public class NoteResource {

  private final NoteService notes;

  NoteResource(NoteService notes) {
    this.notes = notes;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "listPlanNotes", summary = "Ghi chú về văn bản kế hoạch")
  public List<NoteResponse> list(UUID planId) {
    return notes.list(planId);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "createPlanNote", summary = "Thêm ghi chú")
  @APIResponse(
      responseCode = "201",
      description = "Đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteResponse.class)))
  public RestResponse<NoteResponse> create(UUID planId, @Valid @NotNull NoteRequest request) {
    NoteResponse note = notes.add(planId, request);
    return IfMatch.created(note, note.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{noteId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "updatePlanNote", summary = "Sửa ghi chú")
  public RestResponse<NoteResponse> update(
      UUID planId,
      UUID noteId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull NoteRequest request) {
    NoteResponse note = notes.update(planId, noteId, IfMatch.required(version), request);
    return IfMatch.ok(note, note.version());
  }

  @DELETE
  @Path("/{noteId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "deletePlanNote", summary = "Xóa ghi chú")
  public void delete(UUID planId, UUID noteId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    notes.delete(planId, noteId, IfMatch.required(version));
  }
}
