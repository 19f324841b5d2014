package vn.sxsh.identity.view;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** The caller's own views of lists. Everybody who is logged in has some; nobody sees another's. */
@Path("/saved-views")
@Tag(name = "saved-views", description = "Chế độ xem danh sách mà người dùng đã lưu.")
@Authenticated
public class SavedViewResource {

  private final SavedViewService views;

  SavedViewResource(SavedViewService views) {
    this.views = views;
  }

  @GET
  @Operation(operationId = "listSavedViews", summary = "Các chế độ xem tôi đã lưu của một trang")
  public Page<SavedViewResponse> list(
      @Parameter(description = "Khóa của trang.", required = true, example = "facilities")
          @QueryParam("page")
          @NotNull
          @Size(max = 60)
          @Pattern(regexp = SavedViewRequest.PAGE)
          String page,
      @BeanParam @Valid PageRequest request) {
    return views.list(page, request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createSavedView", summary = "Lưu một chế độ xem")
  @APIResponse(
      responseCode = "201",
      description = "Chế độ xem đã lưu",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SavedViewResponse.class)))
  public RestResponse<SavedViewResponse> create(@Valid @NotNull SavedViewRequest request) {
    SavedViewResponse view = views.create(request);
    return IfMatch.created(view, view.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @Operation(operationId = "updateSavedView", summary = "Đổi tên, đổi nội dung chế độ xem")
  public RestResponse<SavedViewResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull SavedViewChange change) {
    SavedViewResponse view = views.update(id, IfMatch.required(version), change);
    return IfMatch.ok(view, view.version());
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "deleteSavedView", summary = "Xóa chế độ xem; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    views.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @Operation(operationId = "restoreSavedView", summary = "Khôi phục chế độ xem đã xóa")
  public RestResponse<SavedViewResponse> restore(UUID id) {
    SavedViewResponse view = views.restore(id);
    return IfMatch.ok(view, view.version());
  }
}
