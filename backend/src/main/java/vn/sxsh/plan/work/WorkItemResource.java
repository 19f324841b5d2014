package vn.sxsh.plan.work;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.TASK_REPORT;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;

/** One year's work of a task. */
@Path("/work-items")
@Tag(name = "work-items", description = "Công việc từng năm của nhiệm vụ.")
public class WorkItemResource {

  private final WorkItemService workItems;

  WorkItemResource(WorkItemService workItems) {
    this.workItems = workItems;
  }

  @GET
  @Path("/{workItemId}")
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getWorkItem", summary = "Một công việc")
  public RestResponse<WorkItemResponse> get(UUID workItemId) {
    return answer(workItems.get(workItemId));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{workItemId}")
  @PermissionsAllowed(TASK_REPORT)
  @Operation(operationId = "updateWorkItem", summary = "Sửa công việc")
  public RestResponse<WorkItemResponse> update(
      UUID workItemId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull WorkItemRequest request) {
    return answer(workItems.update(workItemId, IfMatch.required(version), request));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{workItemId}/state")
  @PermissionsAllowed(TASK_REPORT)
  @Operation(
      operationId = "changeWorkItemState",
      summary = "Chuyển trạng thái công việc",
      description = "Tạm dừng, hủy và mở lại phải nêu lý do.")
  public RestResponse<WorkItemResponse> become(
      UUID workItemId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull TransitionRequest request) {
    return answer(workItems.become(workItemId, IfMatch.required(version), request));
  }

  @DELETE
  @Path("/{workItemId}")
  @PermissionsAllowed(TASK_REPORT)
  @Operation(operationId = "deleteWorkItem", summary = "Xóa công việc; có thể khôi phục")
  public void delete(UUID workItemId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    workItems.delete(workItemId, IfMatch.required(version));
  }

  @POST
  @Path("/{workItemId}/restore")
  @PermissionsAllowed(TASK_REPORT)
  @Operation(operationId = "restoreWorkItem", summary = "Khôi phục công việc đã xóa")
  public RestResponse<WorkItemResponse> restore(UUID workItemId) {
    return answer(workItems.restore(workItemId));
  }

  private static RestResponse<WorkItemResponse> answer(WorkItemResponse item) {
    return IfMatch.ok(item, item.version());
  }
}
