package vn.sxsh.plan.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reading by which a target is judged from now on, and why. */
@Schema(name = "TargetReadingRequest")
public record ReadingRequest(
    @Schema(required = true) @NotNull Reading reading,
    @Schema(required = true, examples = "Theo công văn hướng dẫn của Bộ Công Thương")
        @NotBlank
        @Size(max = 500)
        String reason) {}
