package vn.sxsh.outreach.participation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list of facilities was read; nothing is saved by reading it. */
@Schema(name = "OutreachListReading")
public record ListReadingResponse(
    @Schema(required = true) String fileName,
    @Schema(required = true) int found,
    @Schema(required = true) int ambiguous,
    @Schema(required = true) int unknown,
    @Schema(required = true) List<ListRowResponse> rows) {}
