package vn.sxsh.identity.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer of the OAuth2 client-credentials grant (RFC 6749 §5.1), in its own spelling. */
public record MachineTokenResponse(
    @Schema(required = true) @JsonProperty("access_token") String accessToken,
    @Schema(required = true, examples = "Bearer") @JsonProperty("token_type") String tokenType,
    @Schema(required = true, examples = "900") @JsonProperty("expires_in") long expiresIn,
    @Schema(required = true, examples = "change:feed plan:read") String scope) {}
