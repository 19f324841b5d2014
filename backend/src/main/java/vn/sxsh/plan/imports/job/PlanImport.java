package vn.sxsh.plan.imports.job;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.merge.RowResult;
import vn.sxsh.plan.imports.read.DocumentFormat;
import vn.sxsh.shared.persistence.Record;

/** A document on its way into a plan: what was understood, and what became of it. */
@Entity
public class PlanImport extends Record {

  @Enumerated(EnumType.STRING)
  public ImportStatus status;

  /** For showing only; empty for what was pasted. */
  public String fileName;

  @Enumerated(EnumType.STRING)
  public DocumentFormat format;

  /** Of the document, in hex. */
  public String sha256;

  public int size;

  /** Of the draft, for lists. */
  public String number;

  /** Of the draft, for lists. */
  public String title;

  @JdbcTypeCode(SqlTypes.JSON)
  public PlanDraft draft;

  /** What became of every row; null until it is saved. */
  @JdbcTypeCode(SqlTypes.JSON)
  public List<RowResult> result;

  /** The plan that it was saved into. */
  public UUID planId;

  public Instant committedAt;

  /** Takes a draft, and what lists show of it. */
  void take(PlanDraft edited) {
    draft = edited;
    number = edited.header().number();
    title = edited.header().title();
  }
}
