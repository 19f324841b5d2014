package vn.sxsh.plan.item;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;
import static vn.sxsh.shared.security.Permissions.TASK_REPORT;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;

/** Actions and expected results of tasks. */
@Path("/task-items")
@Tag(name = "tasks")
public class ItemResource {

  private final ItemService items;

  ItemResource(ItemService items) {
    this.items = items;
  }

  @GET
  @Path("/{itemId}")
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getTaskItem", summary = "Một nội dung hoặc kết quả")
  public RestResponse<ItemResponse> get(UUID itemId) {
    ItemResponse item = items.get(itemId);
    return IfMatch.ok(item, item.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{itemId}")
  @PermissionsAllowed(TASK_REPORT)
  @Operation(
      operationId = "updateTaskItem",
      summary = "Cập nhật tình trạng và minh chứng của nội dung hoặc kết quả")
  public RestResponse<ItemResponse> update(
      UUID itemId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ItemRequest request) {
    ItemResponse item = items.update(itemId, IfMatch.required(version), request);
    return IfMatch.ok(item, item.version());
  }

  @DELETE
  @Path("/{itemId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "deleteTaskItem", summary = "Xóa nội dung hoặc kết quả ngoài văn bản")
  public void delete(UUID itemId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    items.delete(itemId, IfMatch.required(version));
  }
}
