package vn.sxsh.facility.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a facility that have an origin, and count towards its completeness. */
public enum FacilityField {
  NAME("name", true, it -> it.name),
  ALIASES("aliases", false, it -> it.aliases),
  ENTERPRISE("enterpriseId", false, it -> it.enterpriseId),
  TAX_CODE("taxCode", true, it -> it.taxCode),
  ADMIN_UNIT("adminUnitId", true, it -> it.adminUnitId),
  ADDRESS("address", true, it -> it.address),
  ZONE("zoneId", false, it -> it.zoneId),
  LATITUDE("latitude", true, it -> it.latitude),
  LONGITUDE("longitude", false, it -> it.longitude),
  SECTOR("sectorId", true, it -> it.sectorId),
  SIZE("size", true, it -> it.size),
  EMPLOYEES("employees", false, it -> it.employees),
  POLLUTION_RISK("pollutionRisk", true, it -> it.pollutionRisk),
  STATUS("status", false, it -> it.status),
  OPERATING_FROM("operatingFrom", true, it -> it.operatingFrom),
  ANNUAL_TOE("annualToe", false, it -> it.annualToe),
  ANNUAL_TOE_YEAR("annualToeYear", false, it -> it.annualToeYear),
  NOTE("note", false, it -> it.note);

  private static final Map<String, FacilityField> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(it -> it.code, Function.identity()));

  /** The name in the API. */
  public final String code;

  private final boolean expected;
  private final Function<Facility, Object> value;

  FacilityField(String code, boolean expected, Function<Facility, Object> value) {
    this.code = code;
    this.expected = expected;
    this.value = value;
  }

  /** The value that a facility has in this field. */
  Object of(Facility facility) {
    return value.apply(facility);
  }

  /** The field of that name in the API, or null. */
  public static FacilityField named(String code) {
    return BY_CODE.get(code);
  }

  /** The fields that a complete record has and this one has not. */
  static List<String> missing(Facility facility) {
    return Arrays.stream(values())
        .filter(field -> field.expected && field.of(facility) == null)
        .map(field -> field.code)
        .toList();
  }

  /** How many fields a complete record has. */
  static long expectedCount() {
    return Arrays.stream(values()).filter(field -> field.expected).count();
  }
}
