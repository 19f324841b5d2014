package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps the register of outreach activities. */
@ApplicationScoped
@Transactional
public class ActivityService {

  private final ActivityRepository activities;
  private final PartnerRepository partners;
  private final ActivityShapes shapes;
  private final ActivityRules rules;
  private final ActivityAccess access;
  private final ActivityReach reach;
  private final Creations creations;
  private final ChangeContext changes;
  private final ChangeLogService log;
  private final FigureRepository figures;

  ActivityService(
      ActivityRepository activities,
      PartnerRepository partners,
      ActivityShapes shapes,
      ActivityRules rules,
      ActivityAccess access,
      ActivityReach reach,
      Creations creations,
      ChangeContext changes,
      ChangeLogService log,
      FigureRepository figures) {
    this.activities = activities;
    this.partners = partners;
    this.shapes = shapes;
    this.rules = rules;
    this.access = access;
    this.reach = reach;
    this.creations = creations;
    this.changes = changes;
    this.log = log;
    this.figures = figures;
  }

  /** One page of the activities. */
  public Page<ActivityItem> list(ActivityFilter filter, PageRequest request) {
    Page<OutreachActivity> page = activities.page(filter, reach.of(filter), request);
    return new Page<>(shapes.items(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One activity. */
  public ActivityResponse get(UUID id) {
    return shapes.of(activities.findLiving(id));
  }

  /** What was completed in a period. */
  public SummaryResponse summary(SummaryRequest period) {
    if (period.to.isBefore(period.from)) {
      throw OutreachProblem.OUTREACH_DAYS_REVERSED.raise().at("to", "OUTREACH_DAYS_REVERSED");
    }
    return new SummaryResponse(period.from, period.to, figures.ofPeriod(period.from, period.to));
  }

  /** Who changed what of it, newest first. */
  public ChangePage changes(UUID id, HistoryRequest request) {
    return log.historyOf(activities.findLiving(id).id, request);
  }

  /** Adds an activity. */
  public ActivityResponse create(ActivityRequest request) {
    if (!creations.claim(request.id(), "outreach-activity", request)) {
      return get(request.id());
    }
    OutreachActivity activity = new OutreachActivity();
    activity.id = Ids.orNext(request.id());
    activity.code = activities.nextCode();
    write(request, activity);
    activities.persistAndFlush(activity);
    replacePartners(activity.id, request.partners());
    activities.flush();
    return shapes.of(activity);
  }

  /** Replaces an activity and its partners. */
  public ActivityResponse update(UUID id, int version, ActivityRequest request) {
    OutreachActivity activity = findForEdit(id);
    activity.requireVersion(version, () -> shapes.of(activity));
    write(request, activity);
    activity.touch();
    replacePartners(id, request.partners());
    activities.flush();
    return shapes.of(activity);
  }

  /** Leaves a tombstone; the activity can come back. What has been run again stays. */
  public void delete(UUID id, int version) {
    OutreachActivity activity = findForEdit(id);
    activity.requireVersion(version, () -> shapes.of(activity));
    if (activities.hasReruns(id)) {
      throw CommonProblem.STILL_IN_USE.raise();
    }
    activity.delete();
  }

  /** Brings a deleted activity back. */
  public ActivityResponse restore(UUID id) {
    OutreachActivity activity = activities.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (activity == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    access.requireWrite(activity);
    if (activity.deletedAt != null) {
      rules.check(activity, Set.of());
      activity.deletedAt = null;
      activities.flush();
    }
    return shapes.of(activity);
  }

  /** The activity for another part of outreach to look at. */
  public OutreachActivity requireLiving(UUID id) {
    return activities.findLiving(id);
  }

  /**
   * Reports OUTREACH_REFERENCE_UNKNOWN unless there is such an activity, and FORBIDDEN unless the
   * caller may write it.
   */
  public void requireReference(UUID id) {
    OutreachActivity activity = activities.findById(id);
    if (activity == null || activity.deletedAt != null) {
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN
          .raise()
          .at("activityId", "REFERENCE_UNKNOWN");
    }
    access.requireWrite(activity);
  }

  /** Reports FORBIDDEN unless the caller may write the activity, deleted or not. */
  public void requireWritable(UUID id) {
    access.requireWrite(activities.findById(id));
  }

  /** Keeps an activity that another part of outreach has made, under a code of its own. */
  public void keep(OutreachActivity activity) {
    activity.code = activities.nextCode();
    activities.persistAndFlush(activity);
  }

  /** The activity, locked, for those who come in by a link and have no account. */
  public OutreachActivity lock(UUID id) {
    return activities.findForEdit(id);
  }

  /**
   * The activity, locked so that it stays as it is while participants are written; reports
   * FORBIDDEN unless the caller may write it, and that a re-run has no participants of its own.
   */
  public OutreachActivity findForParticipants(UUID id) {
    OutreachActivity activity = findForEdit(id);
    if (activity.rerunOfId != null) {
      throw OutreachProblem.RERUN_HAS_NO_PARTICIPANTS.raise();
    }
    return activity;
  }

  /** The activities with those ids, as other records show them. */
  public Map<UUID, ActivityRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : activities.listByIds(ids).stream()
            .map(ActivityRef::of)
            .collect(Collectors.toMap(ActivityRef::id, Function.identity()));
  }

  private void write(ActivityRequest request, OutreachActivity activity) {
    if (activity.status.needsReasonFor(request.status()) && request.reason() == null) {
      throw OutreachProblem.OUTREACH_REASON_REQUIRED
          .raise()
          .at("statusReason", "OUTREACH_REASON_REQUIRED");
    }
    if (request.status() != activity.status && request.reason() != null) {
      changes.because(request.reason());
    }
    activity.statusReason = request.reason();
    activity.status = request.status();
    request.writeTo(activity);
    rules.check(activity, request.partners());
    access.requireWrite(activity);
  }

  private void replacePartners(UUID activityId, Set<UUID> wanted) {
    List<OutreachPartner> known = partners.listByActivities(List.of(activityId));
    known.stream().filter(it -> !wanted.contains(it.agencyId)).forEach(OutreachPartner::delete);
    Set<UUID> there = known.stream().map(it -> it.agencyId).collect(Collectors.toSet());
    for (UUID agency : wanted) {
      if (!there.contains(agency)) {
        OutreachPartner partner = new OutreachPartner();
        partner.activityId = activityId;
        partner.agencyId = agency;
        partners.persist(partner);
      }
    }
  }

  /** The activity, locked; reports FORBIDDEN unless the caller may write it. */
  public OutreachActivity findForEdit(UUID id) {
    OutreachActivity activity = activities.findForEdit(id);
    access.requireWrite(activity);
    return activity;
  }
}
