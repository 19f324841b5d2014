package vn.sxsh.assessment.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.assessment.criteria.CriteriaSetRef;
import vn.sxsh.assessment.criteria.PotentialLevel;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.PollutionRisk;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/**
 * A quick scan, and how its score comes about.
 *
 * @param score from 0 to 100, to one decimal; missing while a mark is missing, and provisional
 *     until it is completed
 * @param hasPotential whether it counts as a facility with potential (target T2)
 * @param highFrom from which score on a level is high, by the version that it rests on
 * @param latest true when it is the completed one that counts today
 */
@Schema(name = "PotentialAssessment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) FacilityRef facility,
    @Schema(required = true) AdminUnitRef adminUnit,
    SectorRef sector,
    FacilitySize size,
    PollutionRisk pollutionRisk,
    @Schema(required = true) LocalDate assessedOn,
    @Schema(required = true) AssessmentState state,
    BigDecimal score,
    PotentialLevel level,
    Boolean hasPotential,
    BigDecimal potentialScore,
    BigDecimal needScore,
    BigDecimal abilityScore,
    @Schema(required = true) CriteriaSetRef criteriaSet,
    @Schema(required = true) BigDecimal highFrom,
    @Schema(required = true) BigDecimal mediumFrom,
    @Schema(required = true) List<JudgedCriterion> criteria,
    String conclusion,
    @Schema(required = true) boolean latest,
    Instant completedAt,
    Instant verifiedAt,
    @Schema(required = true) Instant updatedAt) {}
