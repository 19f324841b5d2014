package vn.sxsh.reference.unit;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What became of a unit on the day that it ended. */
@Entity
public class AdminUnitSuccession extends Record {

  public UUID predecessorId;
  public UUID successorId;
}
