package vn.sxsh.reference.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** The fact that one body took over from another. */
@Entity
public class AgencySuccession extends Record {

  public UUID predecessorId;
  public UUID successorId;

  @Enumerated(EnumType.STRING)
  public SuccessionKind kind;

  /** The first day of the successor's duty. */
  public LocalDate effectiveOn;

  public String legalBasis;
}
