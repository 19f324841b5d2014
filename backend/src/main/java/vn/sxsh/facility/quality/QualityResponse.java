package vn.sxsh.facility.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How good one record is, and what would make it better.
 *
 * @param missing the fields that a complete record has and this one has not
 * @param nextRule the gravest open finding: what to do next; absent when nothing is open
 * @param findings the gravest first, overridden and postponed ones too
 */
@Schema(name = "FacilityQuality")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QualityResponse(
    @Schema(required = true) int completeness,
    @Schema(required = true) List<String> missing,
    LocalDate lastConfirmedOn,
    QualityRule nextRule,
    @Schema(required = true) List<FindingResponse> findings) {}
