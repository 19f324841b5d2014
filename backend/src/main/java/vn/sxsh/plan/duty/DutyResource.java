package vn.sxsh.plan.duty;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who must do what under a plan, outside of the matrix and in it. */
@Path("/plans")
@Tag(name = "plans")
public class DutyResource {

  private final DutyService duties;
  private final ObligationService obligations;

  DutyResource(DutyService duties, ObligationService obligations) {
    this.duties = duties;
    this.obligations = obligations;
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

  @GET
  @Path("/{planId}/obligations")
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "getPlanObligations",
      summary = "Từng cơ quan phải làm gì: trách nhiệm chung, nhiệm vụ chủ trì và phối hợp",
      description = "Nhóm cơ quan được phân giải thành các thành viên vào ngày asOf.")
  public ObligationsResponse obligations(UUID planId, @QueryParam("asOf") LocalDate asOf) {
    return obligations.read(planId, asOf);
  }
}
