package vn.sxsh.facility.zone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** An economic zone, industrial park or industrial cluster. */
@Entity
public class IndustrialZone extends Record {

  public String code;
  public String name;

  @Enumerated(EnumType.STRING)
  public ZoneKind kind;

  public UUID adminUnitId;
  public LocalDate establishedOn;
  public String note;

  @Column(insertable = false, updatable = false)
  String search;
}
