package vn.sxsh.facility.part;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A number that others know a facility by, for a period. */
@Entity
public class FacilityIdentifier extends FacilityPart {

  @Enumerated(EnumType.STRING)
  public IdentifierKind kind;

  public String value;
  public String source;
  public LocalDate validFrom;
  public LocalDate validTo;
}
