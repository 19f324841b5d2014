package vn.sxsh.facility.merge;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** Two records of one facility became one; what it takes to make them two again. */
@Entity
public class FacilityMerge extends Record {

  public UUID keptId;
  public UUID mergedId;

  /** The fields whose value was taken from the record that went. */
  public List<String> taken;

  /** The kept row before, as the database prints it. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String keptBefore;

  /** The kept row after: what differs from it later was edited meanwhile, and stays. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String keptAfter;

  /** Ids of the rows that were moved, by table and column. */
  @JdbcTypeCode(SqlTypes.JSON)
  public String moved;

  public String note;
  public Instant undoneAt;
}
