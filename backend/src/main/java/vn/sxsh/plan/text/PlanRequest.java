package vn.sxsh.plan.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The heading of a plan as it shall be.
 *
 * @param id made by the client when it creates; ignored in an edit
 * @param reportDueMonth with {@code reportDueDay}, the last day on which a yearly report is in time
 */
@Schema(name = "PlanRequest")
public record PlanRequest(
    UUID id,
    @Size(max = 100) @Schema(examples = "2549/KH-UBND") String number,
    @NotBlank @Size(max = 1000) String title,
    @Size(max = 300) String issuer,
    UUID issuerAgencyId,
    @Size(max = 200) String signatory,
    @Size(max = 200) String signatoryTitle,
    LocalDate issuedOn,
    @Size(max = 200) String place,
    @NotNull @Schema(examples = "2016-01-01") LocalDate periodStart,
    @NotNull @Schema(examples = "2020-12-31") LocalDate periodEnd,
    UUID parentPlanId,
    UUID predecessorPlanId,
    @NotNull PlanStatus status,
    @Min(1) @Max(12) @Schema(examples = "11") int reportDueMonth,
    @Min(1) @Max(31) @Schema(examples = "29") int reportDueDay,
    @NotNull @Size(max = 200) List<@Valid @NotNull LegalBasisRequest> legalBases) {

  /** A document that the plan cites; the order of the list is the order of the paper. */
  @Schema(name = "LegalBasisRequest")
  public record LegalBasisRequest(
      @NotNull UUID documentId, @NotBlank @Size(max = 2000) String citation) {}
}
