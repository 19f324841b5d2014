package vn.sxsh.plan.task;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A numbered group of the matrix. */
@Entity
public class TaskGroup extends Record {

  public UUID planId;
  public int ordinal;

  /** As printed: "1.", "I", "A"; null when it has none. */
  public String label;

  public String title;
}
