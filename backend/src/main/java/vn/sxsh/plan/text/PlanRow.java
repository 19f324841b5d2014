package vn.sxsh.plan.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(name = "PlanRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRow(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(examples = "2549/KH-UBND") String number,
    @Schema(required = true) String title,
    String issuer,
    LocalDate issuedOn,
    @Schema(required = true) LocalDate periodStart,
    @Schema(required = true) LocalDate periodEnd,
    @Schema(required = true) PlanStatus status) {

  static PlanRow of(Plan plan) {
    return new PlanRow(
        plan.id,
        plan.version,
        plan.number,
        plan.title,
        plan.issuer,
        plan.issuedOn,
        plan.periodStart,
        plan.periodEnd,
        plan.status);
  }
}
