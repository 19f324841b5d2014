package vn.sxsh.plan.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;
import vn.sxsh.shared.text.NaturalOrder;

/** A row of the matrix (nhiệm vụ). What is printed stays; its identity outlives its number. */
@Entity
public class Task extends Record {

  public UUID planId;
  public UUID groupId;

  /** The task that this one is a part of, in plans with more than one level. */
  public UUID parentId;

  public int ordinal;

  /** As printed; null where the paper prints none. */
  public String printedNumber;

  /** What people call the task by; change it through {@link #renumber}. */
  public String code;

  public String sortKey;
  public String title;
  public String note;

  /** The whole printed cell of those who lead. */
  public String leadPhrase;

  /** The whole printed cell of those who work with them. */
  public String coordinatorPhrase;

  /** Cells of columns that have no place of their own, by heading. */
  @JdbcTypeCode(SqlTypes.JSON)
  public Map<String, String> extra = new LinkedHashMap<>();

  @Enumerated(EnumType.STRING)
  public TaskHold hold = TaskHold.NONE;

  public String holdReason;

  /** Gives the task another code; it keeps its identity and the printed number. */
  public void renumber(String newCode) {
    code = newCode;
    sortKey = NaturalOrder.key(newCode);
  }
}
