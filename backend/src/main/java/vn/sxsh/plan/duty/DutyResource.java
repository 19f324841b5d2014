package vn.sxsh.plan.duty;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who must do what under a plan, outside of the matrix and in it. */
@Path("/plans")
@Tag(name = "plans")
public class DutyResource {

  private final DutyService duties;

  DutyResource(DutyService duties) {
    this.duties = duties;
  }

  @GET
  @Path("/{planId}/duties")
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "listPlanDuties",
      summary = "Trách nhiệm của các cơ quan (phần tổ chức thực hiện)")
  public List<DutyResponse> list(UUID planId) {
    return duties.list(planId);
  }
}
