package vn.sxsh.facility.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many findings of a rule there are, by where they stand. */
@Schema(name = "FacilityFindingCount")
public record RuleCountResponse(
    @Schema(required = true) QualityRule rule,
    @Schema(required = true) Severity severity,
    @Schema(
            required = true,
            description = "Cần xử lý; khi openIsExact là false thì còn nhiều hơn thế.")
        long open,
    @Schema(required = true) boolean openIsExact,
    @Schema(required = true) long postponed,
    @Schema(required = true) long overridden,
    @Schema(required = true, description = "Trong số cần xử lý, đã quá hạn.") long overdue) {

  static RuleCountResponse of(FindingRepository.RuleCount count) {
    return new RuleCountResponse(
        count.rule(),
        count.rule().severity,
        count.open().count(),
        count.open().isExact(),
        count.postponed(),
        count.overridden(),
        count.overdue());
  }
}
