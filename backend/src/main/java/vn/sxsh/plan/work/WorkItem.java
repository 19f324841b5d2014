package vn.sxsh.plan.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** What a task does in one year (công việc năm): what, who, until when, how much money, how far. */
@Entity
public class WorkItem extends Record {

  public UUID taskId;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  public int year;

  public String title;
  public UUID responsibleAgencyId;

  /** The person in charge, by name. */
  public String assignee;

  public LocalDate startsOn;
  public LocalDate endsOn;
  public String plannedOutput;
  public String actualOutput;

  /** In VND; null when none was planned. */
  public Long budget;

  @Enumerated(EnumType.STRING)
  public WorkItemState state = WorkItemState.NOT_STARTED;

  /** Why it is in that state, when the step to it needed a reason. */
  public String stateReason;

  /** True when the work should have ended before {@code today} and has not. */
  public boolean isLateOn(LocalDate today) {
    return state.isOpen() && endsOn != null && endsOn.isBefore(today);
  }
}
