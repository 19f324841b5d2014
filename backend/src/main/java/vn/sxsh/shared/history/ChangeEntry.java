package vn.sxsh.shared.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.shared.security.ChangeSource;

/**
 * One change of one record: who, when, why, from where, and each field before and after.
 *
 * @param id stable id of the entry
 * @param actorName what the author is called now
 * @param subjectId the record whose history shows the change
 * @param label what the record is called, as far as the log knows
 */
@Schema(name = "Change")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeEntry(
    @Schema(required = true, examples = "812-4711") String id,
    @Schema(required = true) Instant at,
    @Schema(required = true) UUID actorId,
    String actorName,
    @Schema(required = true) ChangeSource source,
    String reason,
    @Schema(description = "Địa chỉ mạng của người thực hiện.") String origin,
    @Schema(required = true, examples = "TASK") String recordType,
    @Schema(required = true) UUID recordId,
    @Schema(required = true) UUID subjectId,
    String label,
    @Schema(required = true) ChangeOperation operation,
    @Schema(required = true) List<FieldChange> fields) {

  /** The same change with only those fields. */
  public ChangeEntry withFields(List<FieldChange> shown) {
    return new ChangeEntry(
        id,
        at,
        actorId,
        actorName,
        source,
        reason,
        origin,
        recordType,
        recordId,
        subjectId,
        label,
        operation,
        shown);
  }

  /**
   * One field of the record.
   *
   * @param name as the API calls it
   * @param before absent when it had no value
   * @param after absent when it has no value
   */
  @Schema(name = "FieldChange")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FieldChange(
      @Schema(required = true, examples = "displayName") String name,
      @Schema(description = "Giá trị trước, kiểu bất kỳ.") Object before,
      @Schema(description = "Giá trị sau, kiểu bất kỳ.") Object after) {}
}
