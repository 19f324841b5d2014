package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.plan.task.TaskService;
import vn.sxsh.plan.work.WorkItemService;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.unit.AdminUnitService;

/** Dresses activities with what they point at. */
@ApplicationScoped
class ActivityShapes {

  private final ActivityRepository activities;
  private final PartnerRepository partners;
  private final TaskService tasks;
  private final WorkItemService work;
  private final AgencyService agencies;
  private final AdminUnitService units;
  private final ActivityAccess access;
  private final FigureRepository figures;

  ActivityShapes(
      ActivityRepository activities,
      PartnerRepository partners,
      TaskService tasks,
      WorkItemService work,
      AgencyService agencies,
      AdminUnitService units,
      ActivityAccess access,
      FigureRepository figures) {
    this.activities = activities;
    this.partners = partners;
    this.tasks = tasks;
    this.work = work;
    this.agencies = agencies;
    this.units = units;
    this.access = access;
    this.figures = figures;
  }

  List<ActivityItem> items(List<OutreachActivity> of) {
    ActivityLinks links = links(of);
    Map<UUID, Figures> counted = figures.of(ids(of, activity -> activity.id));
    return of.stream()
        .map(
            activity ->
                ActivityItem.of(activity, links, counted.getOrDefault(activity.id, Figures.NONE)))
        .toList();
  }

  ActivityResponse of(OutreachActivity activity) {
    ActivityLinks links = links(List.of(activity));
    boolean edit = access.writable().test(activity);
    return ActivityResponse.of(
        activity,
        links,
        links.task(activity) == null ? null : work(activity.workItemId),
        figures.of(List.of(activity.id)).getOrDefault(activity.id, Figures.NONE),
        new ActivityResponse.Rights(edit, access.seesPeople(activity)));
  }

  ActivityLinks links(List<OutreachActivity> of) {
    Map<UUID, List<UUID>> named = new HashMap<>();
    Set<UUID> bodies = ids(of, activity -> activity.organiserId);
    if (!of.isEmpty()) {
      for (OutreachPartner partner : partners.listByActivities(ids(of, it -> it.id))) {
        named.computeIfAbsent(partner.activityId, key -> new ArrayList<>()).add(partner.agencyId);
        bodies.add(partner.agencyId);
      }
    }
    Set<UUID> firstRuns = ids(of, activity -> activity.rerunOfId);
    return new ActivityLinks(
        tasks.refs(ids(of, activity -> activity.taskId)),
        agencies.refs(bodies),
        units.refs(ids(of, activity -> activity.adminUnitId)),
        named,
        firstRuns.isEmpty()
            ? Map.of()
            : activities.listByIds(firstRuns).stream()
                .collect(Collectors.toMap(it -> it.id, ActivityRef::of)));
  }

  private ActivityResponse.Work work(UUID id) {
    return id == null
        ? null
        : work.find(id)
            .map(item -> new ActivityResponse.Work(item.id(), item.year(), item.title()))
            .orElse(null);
  }

  private static Set<UUID> ids(List<OutreachActivity> of, Function<OutreachActivity, UUID> id) {
    return of.stream()
        .map(id)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
