package vn.sxsh.outreach.participation;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** That a facility took part in an activity. */
@Entity
public class OutreachFacility extends Record {

  public UUID activityId;
  public UUID facilityId;

  /** The record as it was listed, whatever it was merged into later. */
  public UUID listedId;

  public UUID intakeId;
}
