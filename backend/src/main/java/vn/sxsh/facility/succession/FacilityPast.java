package vn.sxsh.facility.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.shared.persistence.Record;

/** What a facility was for a period that is over. */
@Entity
public class FacilityPast extends Record {

  public UUID facilityId;

  /** First day; null: since before anybody asks. */
  public LocalDate validFrom;

  /** First day on which it was true no more. */
  public LocalDate validTo;

  public String name;
  public UUID enterpriseId;
  public String taxCode;
  public UUID adminUnitId;
  public String address;
  public UUID zoneId;
  public BigDecimal latitude;
  public BigDecimal longitude;
  public UUID sectorId;

  @Enumerated(EnumType.STRING)
  public FacilitySize size;

  @Enumerated(EnumType.STRING)
  public FacilityStatus status;

  @Column(insertable = false, updatable = false)
  String search;

  /** What {@code facility} is, as its past until {@code end}. */
  public static FacilityPast of(Facility facility, LocalDate end) {
    FacilityPast past = new FacilityPast();
    past.facilityId = facility.id;
    past.validFrom = facility.since;
    past.validTo = end;
    past.name = facility.name;
    past.enterpriseId = facility.enterpriseId;
    past.taxCode = facility.taxCode;
    past.adminUnitId = facility.adminUnitId;
    past.address = facility.address;
    past.zoneId = facility.zoneId;
    past.latitude = facility.latitude;
    past.longitude = facility.longitude;
    past.sectorId = facility.sectorId;
    past.size = facility.size;
    past.status = facility.status;
    return past;
  }

  /** Makes {@code facility} what it was. */
  public void writeTo(Facility facility) {
    facility.since = validFrom;
    facility.name = name;
    facility.enterpriseId = enterpriseId;
    facility.taxCode = taxCode;
    facility.adminUnitId = adminUnitId;
    facility.address = address;
    facility.zoneId = zoneId;
    facility.latitude = latitude;
    facility.longitude = longitude;
    facility.sectorId = sectorId;
    facility.size = size;
    facility.status = status;
  }
}
