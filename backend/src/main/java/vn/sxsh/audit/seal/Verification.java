package vn.sxsh.audit.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the change log is still as it was written.
 *
 * @param intact false when an entry or a seal was edited
 * @param blocks how many seals there are
 * @param entries how many entries they hold; newer ones are sealed within minutes
 * @param lastHash hash of the newest seal: noted elsewhere, it proves the whole log before it
 * @param brokenBlock the first seal that does not hold
 * @param brokenBlockSealedAt when that seal was made: the edit concerns an entry before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Verification(
    @Schema(required = true) boolean intact,
    @Schema(required = true) long blocks,
    @Schema(required = true) long entries,
    String lastHash,
    Instant lastSealedAt,
    Long brokenBlock,
    Instant brokenBlockSealedAt) {}
