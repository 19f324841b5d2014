package vn.sxsh.plan.work;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to say about a task. */
@Schema(name = "CommentRequest")
public record CommentRequest(UUID id, @NotBlank @Size(max = 4000) String text) {}
