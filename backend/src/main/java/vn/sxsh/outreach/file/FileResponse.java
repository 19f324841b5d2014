package vn.sxsh.outreach.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of an activity. */
@Schema(name = "OutreachFile")
public record FileResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) FilePurpose purpose,
    @Schema(required = true) String fileName,
    @Schema(required = true, examples = "application/pdf") String mediaType,
    @Schema(required = true, description = "Số byte.") int size,
    @Schema(required = true) Instant addedAt) {

  static FileResponse of(OutreachFile file) {
    return new FileResponse(
        file.id,
        file.version,
        file.purpose,
        file.fileName,
        file.mediaType,
        file.size,
        file.createdAt);
  }
}
