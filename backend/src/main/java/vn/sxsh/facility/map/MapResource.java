package vn.sxsh.facility.map;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.facility.registry.FacilityFilter;

/** The registry on a map. */
@Path("/facilities/map")
@Tag(name = "facility-map", description = "Bản đồ cơ sở.")
@PermissionsAllowed(FACILITY_READ)
public class MapResource {

  private final MapService map;

  MapResource(MapService map) {
    this.map = map;
  }

  @GET
  @Operation(
      operationId = "mapFacilities",
      summary = "Các cơ sở trên bản đồ, trong cùng bộ lọc với danh sách",
      description =
          "Nhiều nhất 1.500 điểm và cụm, cùng mỗi đơn vị hành chính một ký hiệu cho các cơ sở chưa"
              + " có vị trí.")
  public MapResponse show(
      @BeanParam @Valid FacilityFilter filter, @BeanParam @Valid MapRequest request) {
    return map.show(filter, request);
  }
}
