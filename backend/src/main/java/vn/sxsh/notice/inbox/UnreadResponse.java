package vn.sxsh.notice.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much waits to be read.
 *
 * @param count counted up to a number beyond which nobody needs to know
 */
@Schema(name = "UnreadNotices")
public record UnreadResponse(
    @Schema(required = true, description = "Số thông báo chưa đọc; đếm đến 100.") int count) {}
