package vn.sxsh.facility.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a facility that have an origin, and count towards its completeness. */
public enum FacilityField {
  NAME("name", true, it -> it.name, (from, to) -> to.name = from.name),
  ALIASES("aliases", false, it -> it.aliases, (from, to) -> to.aliases = from.aliases),
  ENTERPRISE(
      "enterpriseId",
      false,
      it -> it.enterpriseId,
      (from, to) -> to.enterpriseId = from.enterpriseId),
  TAX_CODE("taxCode", true, it -> it.taxCode, (from, to) -> to.taxCode = from.taxCode),
  ADMIN_UNIT(
      "adminUnitId", true, it -> it.adminUnitId, (from, to) -> to.adminUnitId = from.adminUnitId),
  ADDRESS("address", true, it -> it.address, (from, to) -> to.address = from.address),
  ZONE("zoneId", false, it -> it.zoneId, (from, to) -> to.zoneId = from.zoneId),
  LATITUDE("latitude", true, it -> it.latitude, (from, to) -> to.placeLike(from)),
  LONGITUDE("longitude", false, it -> it.longitude, (from, to) -> to.placeLike(from)),
  SECTOR("sectorId", true, it -> it.sectorId, (from, to) -> to.sectorId = from.sectorId),
  SIZE("size", true, it -> it.size, (from, to) -> to.size = from.size),
  EMPLOYEES("employees", false, it -> it.employees, (from, to) -> to.employees = from.employees),
  POLLUTION_RISK(
      "pollutionRisk",
      true,
      it -> it.pollutionRisk,
      (from, to) -> to.pollutionRisk = from.pollutionRisk),
  STATUS("status", false, it -> it.status, (from, to) -> to.status = from.status),
  OPERATING_FROM(
      "operatingFrom",
      true,
      it -> it.operatingFrom,
      (from, to) -> to.operatingFrom = from.operatingFrom),
  ANNUAL_TOE("annualToe", false, it -> it.annualToe, (from, to) -> to.useEnergyLike(from)),
  ANNUAL_TOE_YEAR(
      "annualToeYear", false, it -> it.annualToeYear, (from, to) -> to.useEnergyLike(from)),
  NOTE("note", false, it -> it.note, (from, to) -> to.note = from.note);

  private static final Map<String, FacilityField> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(it -> it.code, Function.identity()));

  /** The name in the API. */
  public final String code;

  private final boolean expected;
  private final Function<Facility, Object> value;
  private final BiConsumer<Facility, Facility> copy;

  FacilityField(
      String code,
      boolean expected,
      Function<Facility, Object> value,
      BiConsumer<Facility, Facility> copy) {
    this.code = code;
    this.expected = expected;
    this.value = value;
    this.copy = copy;
  }

  /** The value that a facility has in this field. */
  public Object of(Facility facility) {
    return value.apply(facility);
  }

  /**
   * Gives {@code to} the value of {@code from}, with what belongs to it and where it comes from.
   */
  public void copy(Facility from, Facility to) {
    copy.accept(from, to);
    to.noteOriginLike(from, this);
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
