package vn.sxsh.notice.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to count as unread again.
 *
 * @param readAt all that was marked together at that time
 * @param ids those of them only; null: all of them
 */
@Schema(name = "UnreadNoticesRequest")
public record UnreadRequest(
    @NotNull @Schema(required = true, description = "readAt của lần đánh dấu cần hoàn tác.")
        Instant readAt,
    @Size(min = 1, max = 200) List<UUID> ids) {}
