package vn.sxsh.facility.place;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks places while a form is being filled in. */
@Path("/facilities/location-check")
@Tag(name = "facility-map")
@PermissionsAllowed(FACILITY_READ)
public class PlaceResource {

  private final PlaceService places;

  PlaceResource(PlaceService places) {
    this.places = places;
  }

  @GET
  @Operation(
      operationId = "checkFacilityLocation",
      summary = "Kiểm tra một vị trí so với tỉnh và đơn vị hành chính đã ghi")
  public PlaceResponse check(@BeanParam @Valid PlaceRequest request) {
    return places.check(request);
  }
}
