package vn.sxsh.plan.task;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;

/** One task of a matrix. */
@Path("/tasks/{taskId}")
@Tag(name = "tasks")
public class TaskResource {

  private final TaskService tasks;

  TaskResource(TaskService tasks) {
    this.tasks = tasks;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getTask", summary = "Một nhiệm vụ đầy đủ")
  public RestResponse<TaskResponse> get(UUID taskId) {
    TaskResponse task = tasks.get(taskId);
    return IfMatch.ok(task, task.version());
  }
}
