package vn.sxsh.plan.work;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody has said about a task.
 *
 * @param own the caller is its author, who may delete it
 */
@Schema(name = "TaskComment")
public record CommentResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) String text,
    @Schema(required = true) UUID authorId,
    @Schema(required = true) String authorName,
    @Schema(required = true) boolean own,
    @Schema(required = true) Instant createdAt) {}
