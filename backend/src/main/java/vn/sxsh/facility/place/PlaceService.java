package vn.sxsh.facility.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.reference.unit.AdminUnitService;

/** Checks a place before it is saved. */
@ApplicationScoped
@Transactional
public class PlaceService {

  private final LocationCheck location;
  private final AdminUnitService units;

  PlaceService(LocationCheck location, AdminUnitService units) {
    this.location = location;
    this.units = units;
  }

  /** What saving a facility at that place would find. */
  public PlaceResponse check(PlaceRequest request) {
    if (units.refs(List.of(request.adminUnitId)).isEmpty()) {
      throw FacilityProblem.FACILITY_REFERENCE_UNKNOWN
          .raise()
          .at("adminUnitId", "REFERENCE_UNKNOWN");
    }
    return new PlaceResponse(
        location.check(request.latitude, request.longitude, request.adminUnitId));
  }
}
