package vn.sxsh.facility.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What people decided about one finding of one facility. */
@Entity
public class FacilityFinding extends Record {

  public UUID facilityId;

  @Enumerated(EnumType.STRING)
  public QualityRule rule;

  /** Who takes it on. */
  public UUID ownerId;

  public LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  public FindingOutcome outcome;

  public String reason;

  /** Rule version and value that the outcome was given for. */
  public String givenFor;

  public UUID decidedBy;
  public Instant decidedAt;
}
