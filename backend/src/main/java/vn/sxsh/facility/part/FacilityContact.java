package vn.sxsh.facility.part;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person to speak to at a facility: personal data, kept for a stated purpose. */
@Entity
public class FacilityContact extends FacilityPart {

  public String fullName;
  public String position;
  public String phone;
  public String email;

  /** What the data are kept for (law 91/2025/QH15). */
  public String purpose;

  @Enumerated(EnumType.STRING)
  public ContactAudience audience;

  @Column(insertable = false, updatable = false)
  String search;
}
