package vn.sxsh.outreach.participation;

import java.time.Instant;
import java.util.UUID;

/** A facility of an activity as the database gives it: once, however often it is listed. */
record ParticipationRow(UUID id, Integer version, UUID facilityId, String way, Instant addedAt) {}
