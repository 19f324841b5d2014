package vn.sxsh.plan.target;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The aims of a plan. */
@Path("/plans/{planId}/targets")
@Tag(name = "plans")
public class TargetResource {

  private final TargetService targets;

  TargetResource(TargetService targets) {
    this.targets = targets;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "listPlanTargets", summary = "Mục tiêu cụ thể của kế hoạch")
  public List<TargetResponse> list(UUID planId) {
    return targets.list(planId);
  }
}
