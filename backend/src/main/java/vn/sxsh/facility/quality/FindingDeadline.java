package vn.sxsh.facility.quality;

import java.time.LocalDate;
import java.util.UUID;

/** A finding that somebody has taken on until a day. */
public record FindingDeadline(
    UUID facilityId,
    String facilityName,
    QualityRule rule,
    String title,
    UUID ownerId,
    LocalDate dueOn) {}
