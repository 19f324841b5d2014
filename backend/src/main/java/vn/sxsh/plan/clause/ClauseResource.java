package vn.sxsh.plan.clause;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The body of a plan. */
@Path("/plans")
@Tag(name = "plans")
public class ClauseResource {

  private final ClauseService clauses;

  ClauseResource(ClauseService clauses) {
    this.clauses = clauses;
  }

  @GET
  @Path("/{planId}/clauses")
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getPlanClauses", summary = "Toàn văn kế hoạch theo cây điều khoản")
  public List<ClauseNode> trees(UUID planId) {
    return clauses.trees(planId);
  }

  @GET
  @Path("/{planId}/unlinked-clauses")
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "getUnlinkedClauses",
      summary = "Nội dung chưa gắn với nhiệm vụ nào và nhiệm vụ chưa gắn với nội dung nào")
  public UnlinkedResponse unlinked(UUID planId) {
    return clauses.unlinked(planId);
  }
}
