package vn.sxsh.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.text.PlanRepository;

/** Reads the aims of plans. */
@ApplicationScoped
@Transactional
public class TargetService {

  private final PlanRepository plans;
  private final TargetRepository targets;

  TargetService(PlanRepository plans, TargetRepository targets) {
    this.plans = plans;
    this.targets = targets;
  }

  /** The aims of the plan. */
  public List<TargetResponse> list(UUID planId) {
    plans.findVisible(planId);
    return targets.listByPlan(planId).stream().map(TargetResponse::of).toList();
  }
}
