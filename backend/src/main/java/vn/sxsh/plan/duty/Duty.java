package vn.sxsh.plan.duty;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A standing duty outside of the matrix: a clause of the plan's last part binds some bodies. */
@Entity
public class Duty extends Record {

  public UUID planId;
  public UUID clauseId;
  public int ordinal;

  /** The printed words that name who is bound. */
  public String phrase;
}
