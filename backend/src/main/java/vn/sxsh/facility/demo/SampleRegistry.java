package vn.sxsh.facility.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.facility.registry.FieldOrigin;
import vn.sxsh.facility.registry.PollutionRisk;
import vn.sxsh.facility.registry.Visibility;
import vn.sxsh.shared.security.ChangeSource;

/** Makes up a registry: the same one each time, from a seed. */
final class SampleRegistry {

  /** The surveys that the records come from, with the part of all that each of them added. */
  private static final List<Survey> SURVEYS =
      List.of(
          new Survey(LocalDate.of(2016, 6, 30), "2007", 45, "Điều tra mẫu năm 2016"),
          new Survey(LocalDate.of(2021, 6, 30), "2018", 75, "Điều tra mẫu năm 2021"),
          new Survey(LocalDate.of(2025, 8, 31), "2018", 100, "Điều tra mẫu năm 2025"));

  /** The district of the demonstration's officer and of its facility. */
  private static final String HOME = "051";

  private static final int SITES_OF_ONE = 4;

  final List<Facility> facilities = new ArrayList<>();

  /** What each of the facilities makes, in the same order. */
  final List<SampleKind> kinds = new ArrayList<>();

  final List<Map<String, Object>> enterprises = new ArrayList<>();

  private final Random random = new Random(2549);
  private final SampleNumbers numbers = new SampleNumbers();
  private final List<SamplePlace> places;
  private final Map<String, UUID> sectors;
  private final List<UUID> zones;
  private final Map<SampleKind, Integer> ordinals = new EnumMap<>(SampleKind.class);

  /**
   * Makes the registry.
   *
   * @param sectors ids by version and code, as {@code 2018/2392}
   */
  SampleRegistry(List<SamplePlace> places, Map<String, UUID> sectors, List<UUID> zones) {
    this.places = places;
    this.sectors = sectors;
    this.zones = zones;
    List<SampleKind> all = new ArrayList<>();
    for (SampleKind kind : SampleKind.values()) {
      all.addAll(Collections.nCopies(kind.share, kind));
    }
    Collections.shuffle(all, random);
    Collections.swap(all, 0, all.indexOf(SampleKind.BRICK));
    all.forEach(this::add);
    own(facilities);
  }

  /** The same id for the same name, whenever it is made. */
  static UUID id(String what, Object which) {
    return UUID.nameUUIDFromBytes(
        ("sample " + what + " " + which).getBytes(StandardCharsets.UTF_8));
  }

  private void add(SampleKind kind) {
    boolean first = facilities.isEmpty();
    Survey survey = first ? SURVEYS.get(0) : survey();
    List<SamplePlace> there =
        places.stream()
            .filter(it -> it.existsOn(survey.day))
            .filter(it -> !first || HOME.equals(it.parentCode()))
            .toList();
    SamplePlace place = there.get(random.nextInt(there.size()));
    Facility facility = new Facility();
    facility.id = id("facility", facilities.size());
    facility.name =
        "Cơ sở mẫu %s %s %02d"
            .formatted(kind.label, place.name(), ordinals.merge(kind, 1, Integer::sum));
    facility.adminUnitId = place.unitId();
    facility.sectorId = first || !chance(6) ? sectors.get(survey.vsic + "/" + kind.sector) : null;
    facility.pollutionRisk = first || !chance(12) ? risk(kind) : null;
    facility.operatingFrom =
        first || !chance(20) ? survey.day.minusDays(200 + random.nextInt(6000)) : null;
    facility.address = first || !chance(15) ? "Xóm %d".formatted(1 + random.nextInt(12)) : null;
    facility.status = chance(kind.idle) && !first ? idle() : FacilityStatus.OPERATING;
    facility.lastConfirmedOn = chance(70) ? survey.day.plusDays(random.nextInt(90)) : null;
    facility.visibility = chance(1) ? Visibility.RESTRICTED : Visibility.NORMAL;
    facility.origins =
        new HashMap<>(
            Map.of(
                Facility.ANY_FIELD,
                new FieldOrigin(ChangeSource.SYSTEM, survey.source, survey.day, false)));
    scale(facility, kind, first);
    locate(facility, place, first);
    facilities.add(facility);
    kinds.add(kind);
  }

  private void scale(Facility facility, SampleKind kind, boolean first) {
    boolean household = !first && chance(kind.households);
    if (household) {
      facility.size = FacilitySize.HOUSEHOLD;
      facility.employees = 2 + random.nextInt(8);
      facility.taxCode = chance(55) ? numbers.person() : null;
    } else if (kind.usesMuchEnergy()) {
      facility.size = chance(50) ? FacilitySize.LARGE : FacilitySize.MEDIUM;
      facility.employees = 120 + random.nextInt(400);
      facility.annualToe = BigDecimal.valueOf(900 + random.nextInt(9000));
      facility.annualToeYear = 2024;
    } else {
      facility.size = chance(50) ? FacilitySize.MICRO : FacilitySize.SMALL;
      facility.employees = 8 + random.nextInt(60);
    }
    if (!household && kind != SampleKind.HYDROPOWER && chance(8)) {
      facility.zoneId = zones.get(random.nextInt(zones.size()));
    }
    if (!first && chance(10)) {
      facility.employees = null;
      facility.size = household ? FacilitySize.HOUSEHOLD : null;
    }
  }

  private void locate(Facility facility, SamplePlace place, boolean first) {
    if (place.latitude() != null && (first || !chance(18))) {
      facility.latitude = near(place.latitude());
      facility.longitude = near(place.longitude());
    }
  }

  /** Gives the sites that no household runs to enterprises, which own one to four each. */
  private void own(List<Facility> all) {
    List<Facility> free = new ArrayList<>(all);
    free.removeIf(it -> it.size == FacilitySize.HOUSEHOLD);
    for (int at = 0; at < free.size(); ) {
      int sites = chance(30) ? 2 + random.nextInt(SITES_OF_ONE - 1) : 1;
      int number = enterprises.size() + 1;
      String form = chance(50) ? "Công ty TNHH mẫu" : chance(60) ? "Công ty CP mẫu" : "HTX mẫu";
      Map<String, Object> enterprise = new HashMap<>();
      enterprise.put("id", id("enterprise", number));
      enterprise.put("name", "%s số %03d".formatted(form, number));
      enterprise.put("tax_code", numbers.enterprise());
      enterprise.put("aliases", List.of());
      enterprise.put("source", "Dữ liệu mẫu");
      enterprises.add(enterprise);
      for (int site = 0; site < sites && at < free.size(); site++, at++) {
        free.get(at).enterpriseId = (UUID) enterprise.get("id");
        free.get(at).taxCode = (String) enterprise.get("tax_code");
      }
    }
  }

  private Survey survey() {
    int drawn = random.nextInt(100);
    return SURVEYS.stream().filter(it -> drawn < it.upTo).findFirst().orElseThrow();
  }

  private FacilityStatus idle() {
    return chance(70) ? FacilityStatus.SUSPENDED : FacilityStatus.CLOSED;
  }

  private PollutionRisk risk(SampleKind kind) {
    return chance(80) ? kind.risk : PollutionRisk.MEDIUM;
  }

  /** Within about two kilometres. */
  private BigDecimal near(BigDecimal degrees) {
    double moved = degrees.doubleValue() + (random.nextDouble() - 0.5) * 0.03;
    return BigDecimal.valueOf(moved).setScale(5, RoundingMode.HALF_UP);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A survey: its day, the classification of its time, and up to which share it reaches. */
  private record Survey(LocalDate day, String vsic, int upTo, String source) {}
}
