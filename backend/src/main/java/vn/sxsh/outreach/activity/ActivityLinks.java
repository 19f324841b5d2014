package vn.sxsh.outreach.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.task.TaskRef;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/** What activities point at; a task that the caller may not know of is absent. */
record ActivityLinks(
    Map<UUID, TaskRef> tasks,
    Map<UUID, AgencyRef> agencies,
    Map<UUID, AdminUnitRef> units,
    Map<UUID, List<UUID>> partners,
    Map<UUID, ActivityRef> firstRuns) {

  TaskRef task(OutreachActivity activity) {
    return activity.taskId == null ? null : tasks.get(activity.taskId);
  }

  AgencyRef organiser(OutreachActivity activity) {
    return agencies.get(activity.organiserId);
  }

  AdminUnitRef unit(OutreachActivity activity) {
    return activity.adminUnitId == null ? null : units.get(activity.adminUnitId);
  }

  List<AgencyRef> partners(OutreachActivity activity) {
    return partners.getOrDefault(activity.id, List.of()).stream().map(agencies::get).toList();
  }

  ActivityRef firstRun(OutreachActivity activity) {
    return activity.rerunOfId == null ? null : firstRuns.get(activity.rerunOfId);
  }
}
