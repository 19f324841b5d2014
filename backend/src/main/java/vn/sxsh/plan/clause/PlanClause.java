package vn.sxsh.plan.clause;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A piece of the plan's body, word for word; it is never edited. */
@Entity
public class PlanClause extends Record {

  public UUID planId;
  public UUID parentId;
  public int ordinal;

  /** Where it stands, such as II.1.a; unique in the plan. */
  public String path;

  @Enumerated(EnumType.STRING)
  public ClauseSection section;

  /** As printed: "I.", "a)", "-"; null when it has none. */
  public String label;

  public String text;
}
