package vn.sxsh.facility.zone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.reference.unit.AdminUnitRef;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps the list of economic zones, industrial parks and clusters. */
@ApplicationScoped
@Transactional
public class ZoneService {

  private final ZoneRepository zones;
  private final AdminUnitService units;
  private final Creations creations;

  ZoneService(ZoneRepository zones, AdminUnitService units, Creations creations) {
    this.zones = zones;
    this.units = units;
    this.creations = creations;
  }

  /** One page of the zones. */
  public Page<ZoneResponse> list(ZoneFilter filter, PageRequest request) {
    Page<IndustrialZone> page = zones.page(filter, request);
    Map<UUID, AdminUnitRef> places =
        units.refs(
            page.items().stream().map(zone -> zone.adminUnitId).filter(Objects::nonNull).toList());
    return page.map(
        zone ->
            ZoneResponse.of(zone, zone.adminUnitId == null ? null : places.get(zone.adminUnitId)));
  }

  /** One zone. */
  public ZoneResponse get(UUID id) {
    return shape(zones.findLiving(id));
  }

  /** Adds a zone. */
  public ZoneResponse create(ZoneRequest request) {
    if (!creations.claim(request.id(), "industrial-zone", request)) {
      return shape(zones.findById(request.id()));
    }
    IndustrialZone zone = new IndustrialZone();
    zone.id = Ids.orNext(request.id());
    write(request, zone);
    zones.persistAndFlush(zone);
    return shape(zone);
  }

  /** Replaces a zone. */
  public ZoneResponse update(UUID id, int version, ZoneRequest request) {
    IndustrialZone zone = zones.findForEdit(id);
    zone.requireVersion(version, () -> shape(zone));
    write(request, zone);
    zones.flush();
    return shape(zone);
  }

  /** Deletes a zone in which no facility stands. */
  public void delete(UUID id, int version) {
    IndustrialZone zone = zones.findForEdit(id);
    zone.requireVersion(version, () -> shape(zone));
    if (zones.countFacilities(id) > 0) {
      throw CommonProblem.STILL_IN_USE.raise();
    }
    zone.delete();
  }

  /** Brings a deleted zone back. */
  public ZoneResponse restore(UUID id) {
    IndustrialZone zone = zones.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (zone == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    zone.deletedAt = null;
    zones.flush();
    return shape(zone);
  }

  /** The zones with those ids, as other records show them. */
  public Map<UUID, ZoneRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : zones.listByIds(ids).stream()
            .map(ZoneRef::of)
            .collect(Collectors.toMap(ZoneRef::id, Function.identity()));
  }

  private void write(ZoneRequest request, IndustrialZone zone) {
    if (request.adminUnitId() != null && units.refs(List.of(request.adminUnitId())).isEmpty()) {
      throw FacilityProblem.FACILITY_REFERENCE_UNKNOWN
          .raise()
          .at("adminUnitId", "REFERENCE_UNKNOWN");
    }
    request.writeTo(zone);
  }

  private ZoneResponse shape(IndustrialZone zone) {
    AdminUnitRef place =
        zone.adminUnitId == null
            ? null
            : units.refs(List.of(zone.adminUnitId)).get(zone.adminUnitId);
    return ZoneResponse.of(zone, place);
  }
}
