package vn.sxsh.plan.figure;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.shared.problem.Texts;

/** The aims of a plan, and where they stand. */
@Path("/plans/{planId}/targets")
@Tag(name = "targets", description = "Mục tiêu cụ thể của kế hoạch và kết quả thực hiện.")
public class PlanTargetResource {

  private final TargetBoardService targets;

  PlanTargetResource(TargetBoardService targets) {
    this.targets = targets;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "listPlanTargets",
      summary = "Mục tiêu cụ thể của kế hoạch",
      description = "Có asOf thì kèm kết quả tính đến hết ngày đó, theo mọi cách hiểu.")
  public List<TargetResponse> list(
      UUID planId,
      @BeanParam @Valid BoardRequest request,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    return targets.list(planId, request, Texts.choose(language));
  }
}
