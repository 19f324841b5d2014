package vn.sxsh.identity.setup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first administrator's own account.
 *
 * @param token from the one-time link that the program printed at its start
 */
public record SetupRequest(
    @NotBlank @Size(max = 200) String token,
    @NotNull
        @Size(min = 3, max = 50)
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]*", message = "{account.username}")
        @Schema(examples = "quantri")
        String username,
    @NotBlank @Size(max = 200) @Schema(examples = "Bế Văn Quản") String displayName,
    @NotBlank @Size(min = 12, max = 200) String password) {}
