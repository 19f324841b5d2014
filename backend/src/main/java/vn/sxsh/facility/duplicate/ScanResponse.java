package vn.sxsh.facility.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a part of a scan found.
 *
 * @param scanned how many records were looked at
 * @param opened how many pairs are new or open again
 * @param next where to go on; absent at the end
 */
@Schema(name = "DuplicateScan")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScanResponse(
    @Schema(required = true) int scanned, @Schema(required = true) int opened, UUID next) {}
