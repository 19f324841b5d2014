package vn.sxsh.outreach.person;

import java.time.Instant;
import java.util.UUID;

/** A person of an activity as the database gives it: once, however often entered. */
record AttendanceRow(
    UUID id,
    Integer version,
    UUID personId,
    Integer personVersion,
    String fullName,
    UUID facilityId,
    UUID agencyId,
    String workplace,
    String position,
    String phone,
    String email,
    String way,
    Instant addedAt,
    Long activities) {}
