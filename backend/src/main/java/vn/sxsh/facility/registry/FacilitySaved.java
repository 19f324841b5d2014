package vn.sxsh.facility.registry;

import java.util.UUID;

/** A facility was added or changed, within the running transaction. */
public record FacilitySaved(UUID facilityId) {}
