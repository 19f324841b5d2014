package vn.sxsh.outreach.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps which facilities took part in an activity. */
@ApplicationScoped
@Transactional
public class ParticipationService {

  private static final int MOST_SELECTED = 20_000;

  private final ParticipationRepository participations;
  private final IntakeRepository intakes;
  private final ActivityService activities;
  private final FacilityService facilities;
  private final Creations creations;
  private final ChangeContext changes;
  private final CurrentCaller caller;

  ParticipationService(
      ParticipationRepository participations,
      IntakeRepository intakes,
      ActivityService activities,
      FacilityService facilities,
      Creations creations,
      ChangeContext changes,
      CurrentCaller caller) {
    this.participations = participations;
    this.intakes = intakes;
    this.activities = activities;
    this.facilities = facilities;
    this.creations = creations;
    this.changes = changes;
    this.caller = caller;
  }

  /** One page of the facilities of an activity that the caller may know of. */
  public Page<ParticipantResponse> list(UUID activityId, String typed, PageRequest request) {
    activities.requireLiving(activityId);
    Page<ParticipationRow> page =
        participations.page(activityId, typed, facilities.visible(), request);
    Map<UUID, FacilityItem> items =
        facilities.items(page.items().stream().map(ParticipationRow::facilityId).toList());
    return page.map(row -> ParticipantResponse.of(row, items.get(row.facilityId())));
  }

  /** The facilities of an activity that the caller may know of, at most so many. */
  public List<UUID> listFacilities(UUID activityId, int most) {
    PageRequest request = new PageRequest();
    request.limit = most;
    return participations.page(activityId, null, facilities.visible(), request).items().stream()
        .map(ParticipationRow::facilityId)
        .toList();
  }

  /** Adds facilities that were chosen, or found in a list. */
  public IntakeResponse add(UUID activityId, ParticipantsRequest request) {
    activities.findForParticipants(activityId);
    if (!creations.claim(request.id(), "outreach-intake " + activityId, request)) {
      return IntakeResponse.of(intakes.findLiving(request.id()));
    }
    Set<UUID> wanted = new LinkedHashSet<>(request.facilityIds());
    Set<UUID> known = facilities.items(wanted).keySet();
    if (known.size() < wanted.size()) {
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN
          .raise()
          .at("facilityIds", "REFERENCE_UNKNOWN");
    }
    IntakeWay way = request.list() == null ? IntakeWay.CHOSEN : IntakeWay.LIST;
    return take(activityId, request.id(), way, request.list(), wanted);
  }

  /** Adds every facility that a filter shows to the caller. */
  public IntakeResponse addSelection(
      UUID activityId, FacilityFilter filter, SelectionRequest request) {
    activities.findForParticipants(activityId);
    if (!creations.claim(request.id(), "outreach-selection " + activityId, request)) {
      return IntakeResponse.of(intakes.findLiving(request.id()));
    }
    List<UUID> selected = facilities.listIds(filter, MOST_SELECTED + 1);
    if (selected.size() > MOST_SELECTED) {
      throw OutreachProblem.SELECTION_TOO_LARGE.raise();
    }
    if (selected.size() != request.expected()) {
      throw OutreachProblem.SELECTION_CHANGED.raise(Map.of("count", selected.size()));
    }
    return take(activityId, request.id(), IntakeWay.FILTER, request.description(), selected);
  }

  /** Reports FORBIDDEN or NOT_FOUND unless the caller may add participants. */
  public void requireWritable(UUID activityId) {
    activities.findForParticipants(activityId);
  }

  /** Takes back what one act of adding has added. */
  public void deleteIntake(UUID activityId, UUID intakeId, int version) {
    activities.findForParticipants(activityId);
    OutreachIntake intake = intakes.findForEdit(intakeId);
    requireOf(activityId, intake);
    intake.requireVersion(version, () -> IntakeResponse.of(intake));
    intake.delete();
    intakes.flush();
    participations.markIntake(intakeId, true, caller.get().id());
  }

  /** Takes a facility out of an activity, by whichever of its rows. */
  public void remove(UUID activityId, UUID participationId, int version) {
    activities.findForParticipants(activityId);
    OutreachFacility row = participations.findForEdit(participationId);
    requireVisible(activityId, row);
    row.requireVersion(version, () -> Map.of("id", row.id, "version", row.version));
    participations.listForEdit(activityId, row.facilityId).forEach(OutreachFacility::delete);
  }

  /** Brings a facility back that was taken out. */
  public void restore(UUID activityId, UUID participationId) {
    activities.findForParticipants(activityId);
    OutreachFacility row = participations.findById(participationId, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    requireVisible(activityId, row);
    row.deletedAt = null;
    participations.flush();
  }

  /** Adds facilities for another part of outreach, which has checked that they may be added. */
  public IntakeResponse take(
      UUID activityId,
      UUID intakeId,
      IntakeWay way,
      String description,
      Collection<UUID> facilityIds) {
    OutreachIntake intake = new OutreachIntake();
    intake.id = Ids.orNext(intakeId);
    intake.activityId = activityId;
    intake.way = way;
    intake.description = description == null || description.isBlank() ? null : description.strip();
    intake.added = 0;
    intakes.persistAndFlush(intake);
    changes.bind();
    intake.added = participations.add(intake, facilityIds, caller.get().id());
    intakes.flush();
    return IntakeResponse.of(intake);
  }

  /** The facility where a participant works has taken part too. */
  public void takeWithPerson(UUID activityId, UUID facilityId) {
    if (!participations.isListed(activityId, facilityId)) {
      take(activityId, null, IntakeWay.PERSON, null, List.of(facilityId));
    }
  }

  private void requireVisible(UUID activityId, OutreachFacility row) {
    if (!row.activityId.equals(activityId)
        || !facilities.items(List.of(row.facilityId)).containsKey(row.facilityId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
  }

  private static void requireOf(UUID activityId, OutreachIntake intake) {
    if (!intake.activityId.equals(activityId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
  }
}
