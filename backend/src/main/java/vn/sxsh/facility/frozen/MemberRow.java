package vn.sxsh.facility.frozen;

import java.util.UUID;

/** A row of a frozen list as the database gives it. */
record MemberRow(
    UUID id,
    String code,
    String name,
    UUID adminUnitId,
    UUID sectorId,
    String size,
    Boolean gone) {}
