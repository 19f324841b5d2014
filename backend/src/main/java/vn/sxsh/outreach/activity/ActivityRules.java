package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.plan.task.TaskService;
import vn.sxsh.plan.work.WorkItemService;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.time.VietnamTime;

/** What must hold of an activity before it is saved. */
@ApplicationScoped
class ActivityRules {

  private final ActivityRepository activities;
  private final TaskService tasks;
  private final WorkItemService work;
  private final AgencyService agencies;
  private final AdminUnitService units;
  private final VietnamTime time;
  private final FigureRepository figures;

  ActivityRules(
      ActivityRepository activities,
      TaskService tasks,
      WorkItemService work,
      AgencyService agencies,
      AdminUnitService units,
      VietnamTime time,
      FigureRepository figures) {
    this.activities = activities;
    this.tasks = tasks;
    this.work = work;
    this.agencies = agencies;
    this.units = units;
    this.time = time;
    this.figures = figures;
  }

  /** Checks what was written to the activity. */
  void check(OutreachActivity activity, Set<UUID> partners) {
    if (activity.endsOn.isBefore(activity.startsOn)) {
      throw OutreachProblem.OUTREACH_DAYS_REVERSED.raise().at("endsOn", "OUTREACH_DAYS_REVERSED");
    }
    if (activity.status == OutreachStatus.COMPLETED && activity.endsOn.isAfter(time.today())) {
      throw OutreachProblem.COMPLETED_IN_FUTURE.raise().at("status", "COMPLETED_IN_FUTURE");
    }
    if (activity.costSource != null && activity.cost == null) {
      throw OutreachProblem.COST_SOURCE_WITHOUT_COST.raise().at("cost", "COST_SOURCE_WITHOUT_COST");
    }
    requirePlan(activity);
    require(agencies.exists(activity.organiserId), "organiserId");
    Set<UUID> missing = new HashSet<>(partners);
    missing.removeAll(agencies.refs(partners).keySet());
    require(missing.isEmpty(), "partnerIds");
    require(
        activity.adminUnitId == null || !units.refs(List.of(activity.adminUnitId)).isEmpty(),
        "adminUnitId");
    requireMedia(activity);
  }

  private void requirePlan(OutreachActivity activity) {
    require(activity.taskId == null || !tasks.refs(List.of(activity.taskId)).isEmpty(), "taskId");
    if (activity.workItemId != null) {
      boolean ofTask =
          work.find(activity.workItemId)
              .filter(item -> item.taskId().equals(activity.taskId))
              .isPresent();
      if (!ofTask) {
        throw OutreachProblem.WORK_OF_OTHER_TASK.raise().at("workItemId", "WORK_OF_OTHER_TASK");
      }
    }
  }

  private void requireMedia(OutreachActivity activity) {
    if (!activity.kind.isMedia() && activity.hasMedia()) {
      throw OutreachProblem.NOT_A_MEDIA_KIND.raise().at("kind", "NOT_A_MEDIA_KIND");
    }
    if (activity.rerunOfId != null) {
      OutreachActivity first =
          activities.findById(activity.rerunOfId, LockModeType.PESSIMISTIC_WRITE);
      require(first != null && first.deletedAt == null, "rerunOfId");
      boolean chain =
          first.rerunOfId != null
              || first.id.equals(activity.id)
              || first.kind != activity.kind
              || activities.hasReruns(activity.id);
      if (chain) {
        throw OutreachProblem.RERUN_OF_RERUN.raise().at("rerunOfId", "RERUN_OF_RERUN");
      }
      if (figures.of(List.of(activity.id)).containsKey(activity.id)) {
        throw OutreachProblem.RERUN_HAS_NO_PARTICIPANTS
            .raise()
            .at("rerunOfId", "RERUN_HAS_NO_PARTICIPANTS");
      }
    }
  }

  private static void require(boolean known, String field) {
    if (!known) {
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN.raise().at(field, "REFERENCE_UNKNOWN");
    }
  }
}
