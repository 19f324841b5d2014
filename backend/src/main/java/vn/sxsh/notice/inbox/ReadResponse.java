package vn.sxsh.notice.inbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was marked as read.
 *
 * @param readAt names what was marked together, to take it back
 */
@Schema(name = "ReadNoticesResult")
public record ReadResponse(
    @Schema(required = true) int count,
    @Schema(required = true, description = "Gửi lại giá trị này để hoàn tác.") Instant readAt) {}
