package vn.sxsh.shared.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some entries of the change log.
 *
 * @param nextCursor where to read on; absent at the end
 * @param labels names of the records that the entries' values point at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangePage(
    @Schema(required = true) List<ChangeEntry> items,
    @Schema(examples = "MS44MTIuNDcxMQ") String nextCursor,
    @Schema(required = true) Map<UUID, String> labels) {}
