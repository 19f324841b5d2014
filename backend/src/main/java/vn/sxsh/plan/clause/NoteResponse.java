package vn.sxsh.plan.clause;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note beside the printed text. */
@Schema(name = "PlanNote")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoteResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    UUID clauseId,
    UUID taskId,
    @Schema(required = true) NoteKind kind,
    @Schema(description = "Mã ổn định của điểm bất thường do chương trình nhận ra.") String code,
    @Schema(required = true) String text,
    @Schema(required = true) Instant updatedAt) {

  /** The note as it goes over the wire. */
  public static NoteResponse of(PlanNote note) {
    return new NoteResponse(
        note.id,
        note.version,
        note.clauseId,
        note.taskId,
        note.kind,
        note.code,
        note.text,
        note.updatedAt);
  }
}
