package vn.sxsh.plan.item;

import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;

/** Actions and expected results of one task. */
@Path("/tasks/{taskId}/items")
@Tag(name = "tasks")
public class TaskItemsResource {

  private final ItemService items;

  TaskItemsResource(ItemService items) {
    this.items = items;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "createTaskItem", summary = "Thêm nội dung hoặc kết quả ngoài văn bản")
  @APIResponse(
      responseCode = "201",
      description = "Đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ItemResponse.class)))
  public RestResponse<ItemResponse> create(UUID taskId, @Valid @NotNull NewItemRequest request) {
    ItemResponse item = items.add(taskId, request);
    return IfMatch.created(item, item.version());
  }
}
