package vn.sxsh.plan.target;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurable aim of a plan. */
@Schema(name = "Target")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "T2") String code,
    @Schema(required = true) String title,
    @Schema(required = true, description = "Nguyên văn.") String statement,
    UUID clauseId,
    UUID taskId,
    @Schema(required = true) TargetKind kind,
    TargetRule rule,
    @Schema(examples = "50") BigDecimal aim,
    BigDecimal aimTo,
    @Schema(examples = "%") String unit,
    @Schema(required = true) TargetDirection direction,
    @Schema(examples = "2020-12-31") LocalDate dueOn) {

  static TargetResponse of(Target target) {
    return new TargetResponse(
        target.id,
        target.version,
        target.code,
        target.title,
        target.statement,
        target.clauseId,
        target.taskId,
        target.kind,
        target.rule,
        target.aim,
        target.aimTo,
        target.unit,
        target.direction,
        target.dueOn);
  }
}
