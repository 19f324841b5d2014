package vn.sxsh.facility.registry;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;
import static vn.sxsh.shared.security.Permissions.HISTORY_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;

/** The registry of industrial facilities. */
@Path("/facilities")
@Tag(name = "facilities", description = "Sổ danh bạ cơ sở sản xuất công nghiệp.")
public class FacilityResource {

  private final FacilityService facilities;
  private final FacilityHistoryService history;

  FacilityResource(FacilityService facilities, FacilityHistoryService history) {
    this.facilities = facilities;
    this.history = history;
  }

  @GET
  @PermissionsAllowed(FACILITY_READ)
  @Operation(operationId = "listFacilities", summary = "Danh sách cơ sở")
  public WalkPage<FacilityItem> list(
      @BeanParam @Valid FacilityFilter filter, @BeanParam @Valid WalkRequest request) {
    return facilities.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(operationId = "getFacility", summary = "Một cơ sở, hiện nay hoặc vào một ngày đã qua")
  public RestResponse<FacilityResponse> get(
      UUID id,
      @Parameter(description = "Ngày cần xem; bỏ trống là hiện nay.") @QueryParam("asOf")
          LocalDate asOf) {
    FacilityResponse facility = asOf == null ? facilities.get(id) : history.getAsOf(id, asOf);
    return IfMatch.ok(facility, facility.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "createFacility", summary = "Thêm cơ sở")
  @APIResponse(
      responseCode = "201",
      description = "Cơ sở đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FacilityResponse.class)))
  public RestResponse<FacilityResponse> create(@Valid @NotNull FacilityRequest request) {
    FacilityResponse facility = facilities.create(request);
    return IfMatch.created(facility, facility.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "updateFacility", summary = "Sửa thông tin cơ sở")
  public RestResponse<FacilityResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull FacilityRequest request) {
    FacilityResponse facility = facilities.update(id, IfMatch.required(version), request);
    return IfMatch.ok(facility, facility.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "deleteFacility", summary = "Xóa cơ sở; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    facilities.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "restoreFacility", summary = "Khôi phục cơ sở đã xóa")
  public RestResponse<FacilityResponse> restore(UUID id) {
    FacilityResponse facility = facilities.restore(id);
    return IfMatch.ok(facility, facility.version());
  }

  @POST
  @Path("/{id}/confirmation")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "confirmFacility", summary = "Xác nhận thông tin còn đúng hôm nay")
  public RestResponse<FacilityResponse> confirm(
      UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    FacilityResponse facility = facilities.confirm(id, IfMatch.required(version));
    return IfMatch.ok(facility, facility.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {FACILITY_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listFacilityChanges", summary = "Lịch sử thay đổi của cơ sở")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return history.changes(id, request);
  }
}
