package vn.sxsh.outreach.checkin;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** That an activity is open for participants to write themselves in, by a link. */
@Entity
public class OutreachCheckIn extends Record {

  public UUID activityId;

  /** What the link carries; whoever knows it may write themselves in. */
  public String token;
}
