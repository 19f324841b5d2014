package vn.sxsh.reference.unit;

import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Administrative units as they were and are. */
@Path("/admin-units")
@Tag(name = "admin-units", description = "Đơn vị hành chính theo từng thời kỳ.")
@PermissionsAllowed(REFERENCE_READ)
public class AdminUnitResource {

  private final AdminUnitService units;

  AdminUnitResource(AdminUnitService units) {
    this.units = units;
  }

  @GET
  @Operation(operationId = "listAdminUnits", summary = "Danh sách đơn vị hành chính")
  public Page<AdminUnitResponse> list(
      @BeanParam @Valid AdminUnitFilter filter, @BeanParam @Valid PageRequest request) {
    return units.list(filter, request);
  }

  @GET
  @Path("/counts")
  @Operation(operationId = "countAdminUnits", summary = "Số đơn vị hành chính vào một ngày")
  public AdminUnitCounts counts(
      @Parameter(description = "Ngày cần đếm; bỏ trống là hôm nay.") @QueryParam("asOf")
          LocalDate asOf) {
    return units.counts(asOf);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAdminUnit", summary = "Một đơn vị hành chính")
  public RestResponse<AdminUnitResponse> get(UUID id) {
    AdminUnitResponse unit = units.get(id);
    return IfMatch.ok(unit, unit.version());
  }
}
