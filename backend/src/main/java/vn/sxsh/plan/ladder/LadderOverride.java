package vn.sxsh.plan.ladder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What a person says of a step of a facility in a year, whatever the records say. */
@Entity
public class LadderOverride extends Record {

  public UUID facilityId;

  @Enumerated(EnumType.STRING)
  public LadderStep step;

  public int year;

  /** Whether the facility stood on the step at the end of the year. */
  public boolean holds;

  public String evidence;
  public String reason;

  /** The last day on which it stands in the place of what the records say. */
  public LocalDate expiresOn;
}
