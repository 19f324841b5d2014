package vn.sxsh.plan.matrix;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The matrix of a plan. */
@Path("/plans/{planId}/tasks")
@Tag(name = "tasks", description = "Nhiệm vụ của kế hoạch.")
public class MatrixResource {

  private final MatrixService matrix;

  MatrixResource(MatrixService matrix) {
    this.matrix = matrix;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getTaskMatrix", summary = "Biểu nhiệm vụ của kế hoạch, có lọc")
  public MatrixResponse read(UUID planId, @Valid @BeanParam MatrixFilter filter) {
    return matrix.read(planId, filter);
  }
}
