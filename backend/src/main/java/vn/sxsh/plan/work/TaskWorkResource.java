package vn.sxsh.plan.work;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.TASK_REPORT;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

/** The yearly work of one task. */
@Path("/tasks/{taskId}/work-items")
@Tag(name = "work-items")
public class TaskWorkResource {

  private final WorkItemService workItems;

  TaskWorkResource(WorkItemService workItems) {
    this.workItems = workItems;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "listWorkItems", summary = "Công việc của nhiệm vụ theo năm")
  public List<WorkItemResponse> list(UUID taskId) {
    return workItems.list(taskId);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(TASK_REPORT)
  @Operation(operationId = "createWorkItem", summary = "Thêm công việc của một năm")
  @APIResponse(
      responseCode = "201",
      description = "Đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WorkItemResponse.class)))
  public RestResponse<WorkItemResponse> plan(UUID taskId, @Valid @NotNull WorkItemRequest request) {
    WorkItemResponse item = workItems.plan(taskId, request);
    return IfMatch.created(item, item.version());
  }
}
