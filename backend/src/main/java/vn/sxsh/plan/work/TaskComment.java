package vn.sxsh.plan.work;

import jakarta.persistence.Entity;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What somebody has said about a task; who created the record is its author. */
@Entity
public class TaskComment extends Record {

  public UUID taskId;
  public String text;
}
