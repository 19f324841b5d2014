package vn.sxsh.plan.clause;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note as it shall be.
 *
 * @param id made by the client when it creates; ignored in an edit
 * @param clauseId the clause that it is about; neither clause nor task: about the whole plan
 */
@Schema(name = "NoteRequest")
public record NoteRequest(
    UUID id,
    UUID clauseId,
    UUID taskId,
    @NotNull NoteKind kind,
    @NotBlank @Size(max = 4000) String text) {

  @AssertTrue
  @Schema(hidden = true)
  boolean isAboutOnePlace() {
    return clauseId == null || taskId == null;
  }
}
