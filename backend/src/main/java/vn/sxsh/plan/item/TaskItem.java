package vn.sxsh.plan.item;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** One action of a task, or one result expected of it. */
@Entity
public class TaskItem extends Record {

  public UUID taskId;

  @Enumerated(EnumType.STRING)
  public ItemKind kind;

  public int ordinal;
  public String text;

  /** Stands in the paper: its words stay, and it is cancelled rather than deleted. */
  public boolean printed;

  @Enumerated(EnumType.STRING)
  public ItemState state = ItemState.NOT_STARTED;

  public String evidence;
  public LocalDate doneOn;
}
