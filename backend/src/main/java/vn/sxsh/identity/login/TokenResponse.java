package vn.sxsh.identity.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a login gives.
 *
 * @param expiresIn seconds until the access token ends
 * @param refreshToken for a field device only; a browser has it in a cookie that scripts cannot
 *     read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenResponse(
    @Schema(required = true) String accessToken,
    @Schema(required = true, examples = "900") long expiresIn,
    String refreshToken) {}
