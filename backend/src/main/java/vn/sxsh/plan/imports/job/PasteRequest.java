package vn.sxsh.plan.imports.job;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.imports.read.ReadLimits;

/**
 * A document from the clipboard: either its text or its HTML.
 *
 * @param id made by the client
 */
@Schema(name = "PlanPasteRequest")
public record PasteRequest(
    UUID id,
    @Size(max = ReadLimits.MAX_CHARS) String text,
    @Size(max = ReadLimits.MAX_CHARS) String html) {

  @AssertTrue
  @Schema(hidden = true)
  boolean isOneDocument() {
    return (text == null) != (html == null);
  }
}
