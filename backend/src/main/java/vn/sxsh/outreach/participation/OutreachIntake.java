package vn.sxsh.outreach.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** One act of adding facilities to an activity; it can be taken back as a whole. */
@Entity
public class OutreachIntake extends Record {

  public UUID activityId;

  @Enumerated(EnumType.STRING)
  public IntakeWay way;

  /** The filter in words, or the name of the file. */
  public String description;

  public int added;
}
