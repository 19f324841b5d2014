package vn.sxsh.plan.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.party.BodyRef;

/** The heading of a plan. */
@Schema(name = "Plan")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(examples = "2549/KH-UBND") String number,
    @Schema(required = true) String title,
    String issuer,
    BodyRef issuerAgency,
    String signatory,
    String signatoryTitle,
    @Schema(description = "Bỏ trống khi văn bản không in ngày.") LocalDate issuedOn,
    String place,
    @Schema(required = true) LocalDate periodStart,
    @Schema(required = true) LocalDate periodEnd,
    PlanRef parentPlan,
    PlanRef predecessorPlan,
    @Schema(required = true) PlanStatus status,
    @Schema(required = true) int reportDueMonth,
    @Schema(required = true) int reportDueDay,
    @Schema(required = true) List<String> extraColumns,
    @Schema(required = true) List<LegalBasisResponse> legalBases,
    @Schema(required = true) Instant updatedAt) {

  static PlanResponse of(
      Plan plan,
      BodyRef issuerAgency,
      PlanRef parent,
      PlanRef predecessor,
      List<LegalBasisResponse> legalBases) {
    return new PlanResponse(
        plan.id,
        plan.version,
        plan.number,
        plan.title,
        plan.issuer,
        issuerAgency,
        plan.signatory,
        plan.signatoryTitle,
        plan.issuedOn,
        plan.place,
        plan.periodStart,
        plan.periodEnd,
        parent,
        predecessor,
        plan.status,
        plan.reportDueMonth,
        plan.reportDueDay,
        plan.extraColumns.names(),
        legalBases,
        plan.updatedAt);
  }
}
