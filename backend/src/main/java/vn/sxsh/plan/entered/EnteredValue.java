package vn.sxsh.plan.entered;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What a person says that a target was on a day. */
@Entity
public class EnteredValue extends Record {

  public UUID targetId;

  /** The day that the value is of. */
  public LocalDate day;

  /** Of a share and of a number. */
  public Long numerator;

  /** Of a share. */
  public Long denominator;

  /** Of a target that is reached or not. */
  public LocalDate reachedOn;

  public String evidence;
  public String reason;

  /** The last day on which the value may be shown as the present one. */
  public LocalDate expiresOn;
}
