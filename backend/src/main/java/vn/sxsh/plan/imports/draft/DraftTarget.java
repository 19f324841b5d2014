package vn.sxsh.plan.imports.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measurable aim. A sentence that joins two aims gives two targets with the same statement.
 *
 * @param code T1, T2 …; T1a and T1b when one sentence holds two
 * @param statement the printed sentence
 * @param clausePath the clause that prints it, or null
 * @param taskCode the task whose expected result prints it, or null
 * @param rule the computation suggested, or null
 * @param aim the figure to reach, or null
 * @param aimTo the upper end when the figure is a range, or null
 */
@Schema(
    name = "DraftTarget",
    requiredProperties = {"code", "statement", "kind"})
public record DraftTarget(
    String code,
    String title,
    String statement,
    String clausePath,
    String taskCode,
    TargetKind kind,
    TargetRule rule,
    BigDecimal aim,
    BigDecimal aimTo,
    String unit,
    LocalDate dueOn) {}
