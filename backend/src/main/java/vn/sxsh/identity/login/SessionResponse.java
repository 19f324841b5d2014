package vn.sxsh.identity.login;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A login that has not ended yet.
 *
 * @param device true for a field device, which stays logged in for weeks
 * @param address the network address that it was last used from
 */
@Schema(name = "Session")
public record SessionResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) boolean device,
    @Schema(required = true, examples = "10.1.2.3") String address,
    @Schema(required = true) Instant startedAt,
    @Schema(required = true) Instant lastUsedAt,
    @Schema(required = true) Instant expiresAt) {}
