package vn.sxsh.plan.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells which plans in force come to the end of their period. */
@ApplicationScoped
@Transactional
public class PlanDeadlineService {

  private final PlanRepository plans;

  PlanDeadlineService(PlanRepository plans) {
    this.plans = plans;
  }

  /**
   * The end of a plan's period.
   *
   * @param number as printed; may be null
   */
  public record PlanEnd(UUID planId, String number, String title, LocalDate endsOn) {}

  /** The plans in force whose period ends between those days, both included. */
  public List<PlanEnd> ending(LocalDate from, LocalDate until) {
    return plans.listEnding(from, until).stream()
        .map(plan -> new PlanEnd(plan.id, plan.number, plan.title, plan.periodEnd))
        .toList();
  }
}
