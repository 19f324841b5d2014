package vn.sxsh.audit.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The next changes, oldest first.
 *
 * @param nextCursor where to read on; good for ever, also when there was nothing new
 * @param hasMore true when there is more to read at once
 */
public record FeedPage(
    @Schema(required = true) List<FeedEntry> items,
    @Schema(required = true, examples = "MS44MTIuNDcxMQ") String nextCursor,
    @Schema(required = true) boolean hasMore) {}
