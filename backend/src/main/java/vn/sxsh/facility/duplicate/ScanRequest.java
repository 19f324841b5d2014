package vn.sxsh.facility.duplicate;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which part of the registry to look through.
 *
 * @param after where the last answer said to go on; missing: from the beginning
 */
@Schema(name = "DuplicateScanRequest")
public record ScanRequest(UUID after) {}
