package vn.sxsh.plan.imports.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one row of the draft.
 *
 * @param key code of the task or target, path of the clause, number of the cited paper
 * @param fields what was changed, as named in the draft
 */
@Schema(name = "ImportRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowResult(
    @Schema(required = true) RowKind kind,
    @Schema(required = true, examples = "1.1") String key,
    @Schema(required = true) String title,
    @Schema(required = true) RowOutcome outcome,
    @Schema(required = true) List<String> fields,
    RowReason reason) {

  private static final int LONGEST_TITLE = 300;

  public RowResult {
    key = key == null ? "" : key;
    title = title == null ? "" : title;
    if (title.length() > LONGEST_TITLE) {
      title = title.substring(0, LONGEST_TITLE) + "…";
    }
    fields = fields == null ? List.of() : List.copyOf(fields);
  }

  /** Whether the plan holds what the row says, so that the next import can compare with it. */
  boolean wasTaken() {
    return outcome == RowOutcome.CREATED
        || outcome == RowOutcome.UPDATED
        || outcome == RowOutcome.UNCHANGED;
  }
}
