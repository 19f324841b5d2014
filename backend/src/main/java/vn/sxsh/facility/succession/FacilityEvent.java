package vn.sxsh.facility.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A dated fact that made a facility another than before. */
@Entity
public class FacilityEvent extends Record {

  public UUID facilityId;

  @Enumerated(EnumType.STRING)
  public EventKind kind;

  public LocalDate occurredOn;

  /** What the facility was before; null for a split. */
  public UUID pastId;

  /** The facility that came out of a split. */
  public UUID otherFacilityId;

  @Enumerated(EnumType.STRING)
  public IndicatorChoice indicators;

  public String legalBasis;
  public String note;
}
