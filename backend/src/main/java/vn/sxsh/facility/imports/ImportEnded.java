package vn.sxsh.facility.imports;

import java.util.UUID;

/**
 * A file was saved into the registry as far as it goes, or could not be, within the running
 * transaction.
 *
 * @param authorId who began it
 * @param saved false when it ended by itself
 */
public record ImportEnded(UUID importId, UUID authorId, String fileName, boolean saved) {}
