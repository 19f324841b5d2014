package vn.sxsh.identity.admin;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an account's status changes; the change log keeps it. */
public record StatusChange(
    @Size(max = 500) @Schema(examples = "Đã chuyển công tác.") String reason) {}
