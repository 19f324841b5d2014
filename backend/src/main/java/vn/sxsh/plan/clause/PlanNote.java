package vn.sxsh.plan.clause;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What a reader should know about a place of the paper, whose text stays as printed. */
@Entity
public class PlanNote extends Record {

  public UUID planId;

  /** The place in the body; null when the note is about a task or about the whole plan. */
  public UUID clauseId;

  public UUID taskId;

  @Enumerated(EnumType.STRING)
  public NoteKind kind;

  /** Stable name of an oddity that the importer recognised; null for what a person noted. */
  public String code;

  public String text;
}
