package vn.sxsh.facility.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding as the database gives it.
 *
 * @param rule the place of the rule among all
 * @param version 0 as long as nobody has acted
 * @param missing names of missing fields, comma between
 */
record FindingRow(
    UUID facilityId,
    Integer rule,
    String facilityName,
    String facilityCode,
    Integer version,
    String state,
    UUID ownerId,
    LocalDate dueOn,
    String outcome,
    String reason,
    UUID decidedBy,
    Instant decidedAt,
    String missing) {

  QualityRule code() {
    return QualityRule.values()[rule];
  }
}
