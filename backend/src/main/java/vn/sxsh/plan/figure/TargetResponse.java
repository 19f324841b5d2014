package vn.sxsh.plan.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.entered.EnteredValueResponse;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetDirection;
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRule;

/**
 * A measurable aim of a plan.
 *
 * @param figures what it is on the day that was asked for, in every reading of its words, the
 *     official one first; absent when no day was asked for
 * @param entered what a person says that it was on the day or before, while that stands; never in
 *     the place of a figure
 * @param series the official reading over the years; absent when nobody asked, and for a target
 *     that is reached or not
 */
@Schema(name = "Target")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID planId,
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
    @Schema(examples = "2020-12-31") LocalDate dueOn,
    List<TargetFigure> figures,
    EnteredFigure entered,
    TargetSeries series) {

  /** A value entered by hand, and what it means for the aim. */
  @Schema(name = "EnteredFigure")
  public record EnteredFigure(
      @Schema(required = true) EnteredValueResponse value,
      @Schema(required = true) TargetFigure figure) {}

  static TargetResponse of(Target target, List<TargetFigure> figures) {
    return of(target, figures, null, null);
  }

  static TargetResponse of(
      Target target, List<TargetFigure> figures, EnteredFigure entered, TargetSeries series) {
    return new TargetResponse(
        target.id,
        target.planId,
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
        target.dueOn,
        figures,
        entered,
        series);
  }
}
