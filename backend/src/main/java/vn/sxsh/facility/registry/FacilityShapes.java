package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.sxsh.facility.enterprise.EnterpriseService;
import vn.sxsh.facility.part.PartService;
import vn.sxsh.facility.zone.ZoneService;
import vn.sxsh.reference.energy.EnergyThresholdService;
import vn.sxsh.reference.sector.SectorService;
import vn.sxsh.reference.unit.AdminUnitService;

/** Dresses a facility with what it points at and with its parts. */
@ApplicationScoped
class FacilityShapes {

  private final AdminUnitService units;
  private final SectorService sectors;
  private final EnterpriseService enterprises;
  private final ZoneService zones;
  private final PartService parts;
  private final EnergyThresholdService thresholds;
  private final FacilityScope scope;

  FacilityShapes(
      AdminUnitService units,
      SectorService sectors,
      EnterpriseService enterprises,
      ZoneService zones,
      PartService parts,
      EnergyThresholdService thresholds,
      FacilityScope scope) {
    this.units = units;
    this.sectors = sectors;
    this.enterprises = enterprises;
    this.zones = zones;
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
    return new FacilityLinks(
        find(units::refs, facility.adminUnitId),
        find(sectors::refs, facility.sectorId),
        find(enterprises::refs, facility.enterpriseId),
        find(zones::refs, facility.zoneId));
  }

  private static <R> R find(Function<Collection<UUID>, Map<UUID, R>> refs, UUID id) {
    return id == null ? null : refs.apply(List.of(id)).get(id);
  }
}
