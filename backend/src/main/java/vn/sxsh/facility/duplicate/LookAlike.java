package vn.sxsh.facility.duplicate;

import java.util.UUID;

/**
 * A record and the one of the registry that looks most like it.
 *
 * @param code the code of the one of the registry
 */
public record LookAlike(UUID id, UUID likeId, String code) {}
