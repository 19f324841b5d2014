package vn.sxsh.assessment.scan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a completed assessment is reopened. */
@Schema(name = "ReopeningRequest")
public record ReopeningRequest(
    @NotBlank @Size(max = 500) @Schema(required = true, examples = "Nhập nhầm điểm")
        String reason) {}
