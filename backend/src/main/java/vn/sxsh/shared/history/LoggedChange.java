package vn.sxsh.shared.history;

import java.time.Instant;
import java.util.UUID;

/** A row of the change log as the database gives it. */
public record LoggedChange(
    Long transaction,
    Long number,
    Instant at,
    UUID actorId,
    String source,
    String reason,
    String origin,
    String recordType,
    UUID recordId,
    UUID subjectId,
    String operation,
    String before,
    String after) {

  /** The columns, in the order of the components, for queries over {@code change_log c}. */
  public static final String COLUMNS =
      """
      c.xid::text::bigint, c.id, c.at, c.actor_id, c.source, c.reason, c.origin,
      c.record_type, c.record_id, c.subject_id, c.operation, c.before::text, c.after::text
      """;

  public ChangeCursor cursor() {
    return new ChangeCursor(transaction, number);
  }
}
