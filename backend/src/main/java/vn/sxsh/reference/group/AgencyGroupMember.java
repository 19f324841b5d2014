package vn.sxsh.reference.group;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.reference.Validity;
import vn.sxsh.shared.persistence.Record;

/** A body's membership in a group, for a period. */
@Entity
public class AgencyGroupMember extends Record {

  public UUID groupId;
  public UUID agencyId;
  public LocalDate validFrom;
  public LocalDate validTo;

  /** The days on which the body belongs to the group. */
  public Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
