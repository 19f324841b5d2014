package vn.sxsh.facility.overview;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.facility.registry.FacilityFilter;

/** The registry as a whole. */
@Path("/facilities/summary")
@Tag(name = "facility-overview", description = "Tổng hợp danh bạ cơ sở.")
@PermissionsAllowed(FACILITY_READ)
public class OverviewResource {

  private final PivotService pivots;

  OverviewResource(PivotService pivots) {
    this.pivots = pivots;
  }

  @GET
  @Operation(
      operationId = "summarizeFacilities",
      summary = "Số cơ sở theo hai chiều, trong cùng bộ lọc với danh sách")
  public PivotResponse summary(
      @BeanParam @Valid FacilityFilter filter, @BeanParam @Valid PivotRequest request) {
    return pivots.pivot(filter, request);
  }
}
