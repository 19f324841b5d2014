package vn.sxsh.plan.figure;

import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.plan.PlanFixture;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.persistence.Ids;

/** Aims of a plan. */
public final class TargetFixture {

  private TargetFixture() {}

  public static UUID rate(UUID planId, TargetRule rule, String aim) {
    return save(planId, TargetKind.RATE, rule, aim);
  }

  static UUID save(UUID planId, TargetKind kind, TargetRule rule, String aim) {
    Target target = new Target();
    target.id = Ids.next();
    target.planId = planId;
    target.ordinal = 9;
    target.code = "MAU-" + rule;
    target.title = "Mục tiêu mẫu";
    target.statement = "Nguyên văn mẫu";
    target.kind = kind;
    target.rule = rule;
    target.aim = aim == null ? null : new BigDecimal(aim);
    target.unit = "%";
    target.dueOn = LocalDate.of(2020, 12, 31);
    PlanFixture.inTransaction(
        () -> {
          Arc.container().instance(EntityManager.class).get().persist(target);
          return null;
        });
    return target.id;
  }
}
