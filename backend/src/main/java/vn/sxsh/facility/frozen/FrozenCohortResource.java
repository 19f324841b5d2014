package vn.sxsh.facility.frozen;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;

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

/** Lists of the facilities in operation on a day, frozen. */
@Path("/facility-cohorts")
@Tag(
    name = "facility-cohorts",
    description = "Danh sách cơ sở đang hoạt động tại một ngày, đã chốt để làm mẫu số.")
public class FrozenCohortResource {

  private final FrozenCohortService cohorts;

  FrozenCohortResource(FrozenCohortService cohorts) {
    this.cohorts = cohorts;
  }

  @GET
  @PermissionsAllowed(FACILITY_READ)
  @Operation(operationId = "listFacilityCohorts", summary = "Các danh sách đã chốt")
  public Page<CohortResponse> list(@BeanParam @Valid PageRequest request) {
    return cohorts.list(request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "getFacilityCohort",
      summary = "Một danh sách đã chốt, so với những gì nay biết về ngày đó")
  public RestResponse<CohortResponse> get(UUID id) {
    CohortResponse cohort = cohorts.get(id);
    return IfMatch.ok(cohort, cohort.version());
  }

  @GET
  @Path("/{id}/facilities")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "listFacilityCohortMembers",
      summary = "Các cơ sở của danh sách, như khi chốt, theo tên")
  public Page<MemberResponse> members(UUID id, @BeanParam @Valid PageRequest request) {
    return cohorts.members(id, request);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {FACILITY_READ, PLAN_WRITE},
      inclusive = true)
  @Operation(
      operationId = "freezeFacilityCohort",
      summary = "Chốt danh sách cơ sở đang hoạt động tại một ngày")
  @APIResponse(
      responseCode = "201",
      description = "Danh sách đã chốt",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CohortResponse.class)))
  public RestResponse<CohortResponse> freeze(@Valid @NotNull CohortRequest request) {
    CohortResponse cohort = cohorts.freeze(request);
    return IfMatch.created(cohort, cohort.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(
      value = {FACILITY_READ, PLAN_WRITE},
      inclusive = true)
  @Operation(
      operationId = "deleteFacilityCohort",
      summary = "Xóa danh sách đã chốt; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    cohorts.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(
      value = {FACILITY_READ, PLAN_WRITE},
      inclusive = true)
  @Operation(
      operationId = "restoreFacilityCohort",
      summary = "Khôi phục danh sách đã chốt mà đã xóa")
  public RestResponse<CohortResponse> restore(UUID id) {
    CohortResponse cohort = cohorts.restore(id);
    return IfMatch.ok(cohort, cohort.version());
  }
}
