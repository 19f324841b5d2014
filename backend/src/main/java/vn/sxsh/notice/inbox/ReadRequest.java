package vn.sxsh.notice.inbox;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has been read.
 *
 * @param ids those; null: everything
 */
@Schema(name = "ReadNotices")
public record ReadRequest(
    @Size(min = 1, max = 200)
        @Schema(description = "Những thông báo này; bỏ trống là tất cả thông báo chưa đọc.")
        List<UUID> ids) {}
