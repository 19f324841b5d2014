package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.shared.problem.CommonProblem;

/** What must hold of a facility before it is saved. */
@ApplicationScoped
public class FacilityRules {

  private final FacilityShapes shapes;
  private final FacilityScope scope;
  private final LocationCheck location;

  FacilityRules(FacilityShapes shapes, FacilityScope scope, LocationCheck location) {
    this.shapes = shapes;
    this.scope = scope;
    this.location = location;
  }

  /** Checks what was written to the facility, and computes what follows from it. */
  public void settle(Facility facility) {
    requireTaxCode(facility);
    requireReferences(facility);
    scope.requireInside(facility);
    settleLocation(facility);
    facility.rateCompleteness();
  }

  private static void requireTaxCode(Facility facility) {
    if (facility.taxCode != null && !TaxCode.isValid(facility.taxCode)) {
      throw FacilityProblem.TAX_CODE_INVALID.raise().at("taxCode", "TAX_CODE_INVALID");
    }
  }

  private void requireReferences(Facility facility) {
    FacilityLinks links = shapes.links(facility);
    require(links.adminUnit() != null, "adminUnitId");
    require(facility.sectorId == null || links.sector() != null, "sectorId");
    require(facility.enterpriseId == null || links.enterprise() != null, "enterpriseId");
    require(facility.zoneId == null || links.zone() != null, "zoneId");
  }

  private static void require(boolean known, String field) {
    if (!known) {
      throw FacilityProblem.FACILITY_REFERENCE_UNKNOWN.raise().at(field, "REFERENCE_UNKNOWN");
    }
  }

  /** A place that looks wrong is taken with a reason only, and stays flagged. */
  private void settleLocation(Facility facility) {
    if ((facility.latitude == null) != (facility.longitude == null)) {
      String missing = facility.latitude == null ? "latitude" : "longitude";
      throw CommonProblem.VALIDATION_FAILED.raise().at(missing, "VALUE_MISSING");
    }
    LocationCheck.Result result =
        location.check(facility.latitude, facility.longitude, facility.adminUnitId);
    boolean unlikely =
        result == LocationCheck.Result.FAR_FROM_UNIT
            || result == LocationCheck.Result.OUTSIDE_PROVINCE;
    if (unlikely && facility.locationReason == null) {
      throw FacilityProblem.LOCATION_UNLIKELY.raise().at("latitude", "LOCATION_" + result);
    }
    facility.locationCheck = result;
  }

  /** Reports fields of that list that do not exist. */
  static void requireFields(List<String> names) {
    for (int at = 0; at < names.size(); at++) {
      if (FacilityField.named(names.get(at)) == null) {
        throw CommonProblem.VALIDATION_FAILED
            .raise()
            .at("lockedFields[" + at + "]", "UNKNOWN_FIELD");
      }
    }
  }
}
