package vn.sxsh.plan.task;

import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.plan.party.PartiesRequest;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;

/** One task of a matrix. */
@Path("/tasks")
@Tag(name = "tasks")
public class TaskResource {

  private final TaskService tasks;
  private final ChangeLogService history;

  TaskResource(TaskService tasks, ChangeLogService history) {
    this.tasks = tasks;
    this.history = history;
  }

  @GET
  @Path("/{taskId}")
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getTask", summary = "Một nhiệm vụ đầy đủ")
  public RestResponse<TaskResponse> get(UUID taskId) {
    TaskResponse task = tasks.get(taskId);
    return IfMatch.ok(task, task.version());
  }

  @PATCH
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{taskId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(
      operationId = "patchTask",
      summary = "Sửa nhiệm vụ; trường không gửi thì giữ nguyên",
      description = "Tạm dừng, hủy hoặc mở lại nhiệm vụ phải nêu lý do.")
  public RestResponse<TaskResponse> patch(
      UUID taskId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull TaskPatch patch) {
    TaskResponse task = tasks.patch(taskId, IfMatch.required(version), patch);
    return IfMatch.ok(task, task.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{taskId}/parties")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(
      operationId = "replaceTaskParties",
      summary = "Gắn các cụm từ in trong văn bản với cơ quan chủ trì, phối hợp")
  public RestResponse<TaskResponse> replaceParties(
      UUID taskId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull PartiesRequest wanted) {
    TaskResponse task = tasks.replaceParties(taskId, IfMatch.required(version), wanted);
    return IfMatch.ok(task, task.version());
  }

  @GET
  @Path("/{taskId}/changes")
  @PermissionsAllowed(
      value = {PLAN_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listTaskChanges", summary = "Lịch sử thay đổi của nhiệm vụ")
  public ChangePage changes(UUID taskId, @BeanParam @Valid HistoryRequest request) {
    return history.historyOf(tasks.get(taskId).id(), request);
  }
}
