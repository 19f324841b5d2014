package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sxsh.facility.part.PartService;
import vn.sxsh.reference.energy.EnergyThresholdService;

/** Dresses a facility with what it points at and with its parts. */
@ApplicationScoped
class FacilityShapes {

  private final FacilityRepository facilities;
  private final PartService parts;
  private final EnergyThresholdService thresholds;
  private final FacilityScope scope;

  FacilityShapes(
      FacilityRepository facilities,
      PartService parts,
      EnergyThresholdService thresholds,
      FacilityScope scope) {
    this.facilities = facilities;
    this.parts = parts;
    this.thresholds = thresholds;
    this.scope = scope;
  }

  FacilityResponse of(Facility facility) {
    boolean confidential = scope.seesConfidential();
    return FacilityResponse.of(
        facility,
        links(facility),
        parts.get(facility.id),
        confidential ? isLargeEnergyUser(facility) : null,
        confidential);
  }

  private boolean isLargeEnergyUser(Facility facility) {
    return thresholds.isReached(facility.annualToe, facility.annualToeYear);
  }

  FacilityLinks links(Facility facility) {
    return facilities.links(facility);
  }
}
