package vn.sxsh.facility.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.shared.persistence.Record;

/** One production site as it is now, since a day. */
@Entity
public class Facility extends Record {

  /** The origin of every field that has none of its own. */
  public static final String ANY_FIELD = "*";

  public String code;

  /** First day on which the record is true as it stands; null: since before anybody asks. */
  public LocalDate since;

  public String name;
  public List<String> aliases = List.of();
  public UUID enterpriseId;
  public String taxCode;

  /** The version of the unit that the record was entered with. */
  public UUID adminUnitId;

  public String address;
  public UUID zoneId;
  public BigDecimal latitude;
  public BigDecimal longitude;

  @Enumerated(EnumType.STRING)
  public LocationCheck.Result locationCheck = LocationCheck.Result.MISSING;

  /** Why a place that looks wrong is right. */
  public String locationReason;

  /** A code of one version of the classification. */
  public UUID sectorId;

  @Enumerated(EnumType.STRING)
  public FacilitySize size;

  public Integer employees;

  @Enumerated(EnumType.STRING)
  public PollutionRisk pollutionRisk;

  @Enumerated(EnumType.STRING)
  public FacilityStatus status;

  /** The day on which it began to produce; null when nobody knows. */
  public LocalDate operatingFrom;

  /** Energy use a year in TOE, as declared; confidential. */
  public BigDecimal annualToe;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  public Integer annualToeYear;

  @Enumerated(EnumType.STRING)
  public Visibility visibility = Visibility.NORMAL;

  public String note;
  public LocalDate lastConfirmedOn;

  /** Per cent of the expected fields that are filled. */
  @JdbcTypeCode(SqlTypes.SMALLINT)
  public int completeness;

  /**
   * Origins by field name; {@link #ANY_FIELD} stands for the fields that have none of their own.
   */
  @JdbcTypeCode(SqlTypes.JSON)
  public Map<String, FieldOrigin> origins = new HashMap<>();

  /** The record that this one became a part of; null for a record of its own. */
  public UUID mergedIntoId;

  @Column(insertable = false, updatable = false)
  String search;

  /** The values of all fields, to compare with later. */
  public Map<FacilityField, Object> values() {
    Map<FacilityField, Object> values = new EnumMap<>(FacilityField.class);
    for (FacilityField field : FacilityField.values()) {
      values.put(field, field.of(this));
    }
    return values;
  }

  /** Notes where the fields come from that differ from {@code before}; locks stay as they are. */
  public void noteOrigin(FieldOrigin origin, Map<FacilityField, Object> before) {
    Map<String, FieldOrigin> noted = new HashMap<>(origins);
    noted.putIfAbsent(ANY_FIELD, origin);
    for (FacilityField field : FacilityField.values()) {
      if (!same(field.of(this), before.get(field))) {
        noted.put(field.code, origin.withLock(isLocked(field)));
      }
    }
    origins = noted;
  }

  /** Takes over where {@code other} has the value of a field from. */
  void noteOriginLike(Facility other, FacilityField field) {
    Map<String, FieldOrigin> noted = new HashMap<>(origins);
    FieldOrigin origin = other.origins.getOrDefault(field.code, other.origins.get(ANY_FIELD));
    if (origin != null) {
      noted.put(field.code, origin);
      origins = noted;
    }
  }

  /** Stands where {@code other} stands, with what was found and said about the place. */
  void placeLike(Facility other) {
    latitude = other.latitude;
    longitude = other.longitude;
    locationCheck = other.locationCheck;
    locationReason = other.locationReason;
  }

  /** Has the declared energy use of {@code other}, which is nothing without its year. */
  void useEnergyLike(Facility other) {
    annualToe = other.annualToe;
    annualToeYear = other.annualToeYear;
  }

  /** Locks exactly those fields against imports. */
  void lock(List<String> fields) {
    Map<String, FieldOrigin> noted = new HashMap<>(origins);
    FieldOrigin any = noted.get(ANY_FIELD);
    for (FacilityField field : FacilityField.values()) {
      boolean wanted = fields.contains(field.code);
      FieldOrigin origin = noted.getOrDefault(field.code, any);
      if (wanted != origin.locked()) {
        noted.put(field.code, origin.withLock(wanted));
      }
    }
    origins = noted;
  }

  /** True when an import may not replace the field. */
  public boolean isLocked(FacilityField field) {
    FieldOrigin origin = origins.get(field.code);
    return origin != null && origin.locked();
  }

  /** Computes the share of expected fields that are filled; whole per cent, rounded down. */
  public void rateCompleteness() {
    long expected = FacilityField.expectedCount();
    completeness = (int) (100 * (expected - FacilityField.missing(this).size()) / expected);
  }

  /** A number is the same whatever its trailing zeros. */
  private static boolean same(Object one, Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal second
        ? number.compareTo(second) == 0
        : Objects.equals(one, other);
  }
}
