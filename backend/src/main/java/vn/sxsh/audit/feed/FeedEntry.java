package vn.sxsh.audit.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.shared.history.ChangeEntry.FieldChange;
import vn.sxsh.shared.history.ChangeOperation;
import vn.sxsh.shared.history.LoggedChange;

/**
 * One change, as another system needs it to keep its own copy.
 *
 * @param id stable id of the entry: the same change never comes under another one
 * @param values the changed fields as they are now; absent after a deletion
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedEntry(
    @Schema(required = true, examples = "812-4711") String id,
    @Schema(required = true) Instant at,
    @Schema(required = true, examples = "TASK") String recordType,
    @Schema(required = true) UUID recordId,
    @Schema(required = true) ChangeOperation operation,
    Map<String, Object> values) {

  static FeedEntry of(LoggedChange row, Iterable<FieldChange> fields) {
    ChangeOperation operation = ChangeOperation.valueOf(row.operation());
    Map<String, Object> values = null;
    if (operation != ChangeOperation.DELETE) {
      values = new TreeMap<>();
      for (FieldChange field : fields) {
        values.put(field.name(), field.after());
      }
    }
    return new FeedEntry(
        row.transaction() + "-" + row.number(),
        row.at(),
        row.recordType(),
        row.recordId(),
        operation,
        values);
  }
}
