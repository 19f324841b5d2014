package vn.sxsh.outreach.activity;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** An agency that an activity was organised with. */
@Entity
public class OutreachPartner extends Record {

  public UUID activityId;
  public UUID agencyId;
}
