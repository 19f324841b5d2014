package vn.sxsh.plan.duty;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A body that a standing duty binds. */
@Entity
public class DutyParty extends Record {

  public UUID dutyId;
  public UUID planId;
  public int ordinal;
  public String phrase;
  public UUID agencyId;
  public UUID agencyGroupId;
}
