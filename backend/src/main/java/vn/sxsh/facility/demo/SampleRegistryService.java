package vn.sxsh.facility.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.duplicate.DuplicateService;
import vn.sxsh.facility.duplicate.ScanRequest;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityBulkRepository;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Brings the invented registry into an empty one. */
@ApplicationScoped
@Transactional
public class SampleRegistryService {

  /** The facility whose account everybody may try. */
  private static final UUID OWN = SampleRegistry.id("facility", 0);

  private final SampleTables tables;
  private final FacilityBulkRepository bulk;
  private final FacilityService facilities;
  private final DuplicateService duplicates;
  private final LocationCheck location;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  SampleRegistryService(
      SampleTables tables,
      FacilityBulkRepository bulk,
      FacilityService facilities,
      DuplicateService duplicates,
      LocationCheck location,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.tables = tables;
    this.bulk = bulk;
    this.facilities = facilities;
    this.duplicates = duplicates;
    this.location = location;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** Makes the registry unless there is one; answers how many facilities it made. */
  public int load() {
    if (config.mode() != Mode.DEMONSTRATION) {
      throw new IllegalStateException("invented facilities belong into a demonstration only");
    }
    if (!tables.registryIsEmpty()) {
      return 0;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu mẫu để dùng thử");
    List<SamplePlace> places = tables.places();
    List<Map<String, Object>> zones = zones(places);
    SampleRegistry registry =
        new SampleRegistry(
            places, tables.sectors(), zones.stream().map(it -> (UUID) it.get("id")).toList());
    SampleHistory history = new SampleHistory(registry);
    tables.insert("industrial_zone", zones);
    tables.insert("enterprise", registry.enterprises);
    List<String> codes = bulk.nextCodes(registry.facilities.size());
    for (int at = 0; at < codes.size(); at++) {
      registry.facilities.get(at).code = codes.get(at);
      settle(registry.facilities.get(at));
    }
    bulk.insert(registry.facilities);
    tables.insert("facility_past", history.past);
    tables.insert("facility_event", history.events);
    tables.insert("process_line", history.lines);
    tables.insert("facility_product", history.products);
    tables.insert("facility_contact", history.contacts);
    compare();
    return registry.facilities.size();
  }

  /** As an officer would who has brought in a list. */
  private void compare() {
    UUID after = null;
    do {
      after = duplicates.scan(new ScanRequest(after)).next();
    } while (after != null);
  }

  /** The facility whose account everybody may try, when it is there. */
  public Optional<UUID> own() {
    return Optional.of(OWN).filter(id -> facilities.refs(Set.of(id)).containsKey(id));
  }

  /** A point that happens to lie in the wrong commune is explained, as a person would have to. */
  private void settle(Facility facility) {
    facility.locationCheck =
        location.check(facility.latitude, facility.longitude, facility.adminUnitId);
    if (facility.locationCheck == LocationCheck.Result.FAR_FROM_UNIT
        || facility.locationCheck == LocationCheck.Result.OUTSIDE_PROVINCE) {
      facility.locationReason = "Nằm sát ranh giới hai xã (dữ liệu mẫu)";
    }
    facility.rateCompleteness();
  }

  private static List<Map<String, Object>> zones(List<SamplePlace> places) {
    return List.of(
        zone("KKT-MAU", "Khu kinh tế mẫu", "ECONOMIC_ZONE", places.get(10)),
        zone("KCN-MAU", "Khu công nghiệp mẫu", "INDUSTRIAL_PARK", places.get(60)),
        zone("CCN-MAU-01", "Cụm công nghiệp mẫu số 1", "INDUSTRIAL_CLUSTER", places.get(110)),
        zone("CCN-MAU-02", "Cụm công nghiệp mẫu số 2", "INDUSTRIAL_CLUSTER", places.get(160)));
  }

  private static Map<String, Object> zone(
      String code, String name, String kind, SamplePlace place) {
    Map<String, Object> zone = new HashMap<>();
    zone.put("id", SampleRegistry.id("zone", code));
    zone.put("code", code);
    zone.put("name", name);
    zone.put("kind", kind);
    zone.put("admin_unit_id", place.unitId());
    return zone;
  }
}
