package vn.sxsh.plan.text;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Action plans. */
@Path("/plans")
@Tag(name = "plans", description = "Kế hoạch hành động.")
public class PlanResource {

  private final PlanService plans;
  private final ChangeLogService history;

  PlanResource(PlanService plans, ChangeLogService history) {
    this.plans = plans;
    this.history = history;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "listPlans", summary = "Danh sách kế hoạch")
  public Page<PlanRow> list(
      @Valid @BeanParam PlanFilter filter, @Valid @BeanParam PageRequest page) {
    return plans.search(filter, page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "createPlan", summary = "Thêm kế hoạch")
  @APIResponse(
      responseCode = "201",
      description = "Đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanResponse.class)))
  public RestResponse<PlanResponse> create(@Valid @NotNull PlanRequest request) {
    PlanResponse plan = plans.register(request);
    return IfMatch.created(plan, plan.version());
  }

  @GET
  @Path("/{planId}")
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getPlan", summary = "Một kế hoạch với các căn cứ pháp lý")
  public RestResponse<PlanResponse> get(UUID planId) {
    PlanResponse plan = plans.get(planId);
    return IfMatch.ok(plan, plan.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{planId}")
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(operationId = "updatePlan", summary = "Sửa thông tin kế hoạch")
  public RestResponse<PlanResponse> update(
      UUID planId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull PlanRequest request) {
    PlanResponse plan = plans.update(planId, IfMatch.required(version), request);
    return IfMatch.ok(plan, plan.version());
  }

  @GET
  @Path("/{planId}/changes")
  @PermissionsAllowed(
      value = {PLAN_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listPlanChanges", summary = "Lịch sử thay đổi của kế hoạch")
  public ChangePage changes(UUID planId, @BeanParam @Valid HistoryRequest request) {
    return history.historyOf(plans.get(planId).id(), request);
  }
}
