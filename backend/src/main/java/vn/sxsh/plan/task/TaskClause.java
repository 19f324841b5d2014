package vn.sxsh.plan.task;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A row of the matrix carries out a clause of the body. */
@Entity
public class TaskClause extends Record {

  public UUID taskId;
  public UUID clauseId;
}
