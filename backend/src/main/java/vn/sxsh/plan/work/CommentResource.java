package vn.sxsh.plan.work;

import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.TASK_REPORT;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** What is said about a task. */
@Path("/tasks/{taskId}/comments")
@Tag(name = "tasks")
public class CommentResource {

  private final CommentService comments;

  CommentResource(CommentService comments) {
    this.comments = comments;
  }

  @GET
  @PermissionsAllowed(HISTORY_READ)
  @Operation(operationId = "listTaskComments", summary = "Ý kiến trao đổi về nhiệm vụ")
  public Page<CommentResponse> list(UUID taskId, @Valid @BeanParam PageRequest page) {
    return comments.list(taskId, page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(TASK_REPORT)
  @Operation(operationId = "createTaskComment", summary = "Gửi ý kiến về nhiệm vụ")
  @APIResponse(
      responseCode = "201",
      description = "Đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CommentResponse.class)))
  public RestResponse<CommentResponse> add(UUID taskId, @Valid @NotNull CommentRequest request) {
    CommentResponse comment = comments.add(taskId, request);
    return IfMatch.created(comment, comment.version());
  }

  @DELETE
  @Path("/{commentId}")
  @PermissionsAllowed(TASK_REPORT)
  @Operation(operationId = "deleteTaskComment", summary = "Rút lại ý kiến của mình")
  public void delete(
      UUID taskId, UUID commentId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    comments.delete(taskId, commentId, IfMatch.required(version));
  }
}
