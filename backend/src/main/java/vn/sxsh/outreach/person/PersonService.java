package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityAccess;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.participation.ParticipationService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps who took part in an activity in person. */
@ApplicationScoped
@Transactional
public class PersonService {

  private final PersonRepository people;
  private final AttendanceRepository attendances;
  private final AttendanceShapes shapes;
  private final ActivityService activities;
  private final ActivityAccess access;
  private final ParticipationService participations;
  private final KnownPersonService known;
  private final Creations creations;
  private final CurrentCaller caller;

  PersonService(
      PersonRepository people,
      AttendanceRepository attendances,
      AttendanceShapes shapes,
      ActivityService activities,
      ActivityAccess access,
      ParticipationService participations,
      KnownPersonService known,
      Creations creations,
      CurrentCaller caller) {
    this.people = people;
    this.attendances = attendances;
    this.shapes = shapes;
    this.activities = activities;
    this.access = access;
    this.participations = participations;
    this.known = known;
    this.creations = creations;
    this.caller = caller;
  }

  /** One page of the people of an activity. */
  public Page<AttendanceResponse> list(UUID activityId, String typed, PageRequest request) {
    if (!access.seesPeople(activities.requireLiving(activityId))) {
      throw CommonProblem.FORBIDDEN.raise();
    }
    Page<AttendanceRow> page = attendances.page(activityId, typed, request);
    return new Page<>(shapes.of(page.items()), page.total(), page.limit(), page.offset());
  }

  /** Adds a person, who may be known already; the facility where it works has taken part too. */
  public AttendanceResponse add(UUID activityId, PersonRequest request) {
    activities.findForParticipants(activityId);
    if (!creations.claim(request.id(), "outreach-person " + activityId, request)) {
      return shape(attendances.findLiving(request.id()));
    }
    OutreachPerson draft = known.draft(request);
    return shape(attend(activityId, request.id(), draft, AttendanceWay.CHOSEN));
  }

  /** Corrects what is known of a person. */
  public AttendanceResponse update(
      UUID activityId, UUID attendanceId, int version, PersonRequest request) {
    OutreachAttendance attendance = ofActivity(activityId, attendanceId);
    bringFacility(
        activityId, known.update(attendance.personId, version, request, () -> shape(attendance)));
    return shape(attendance);
  }

  /** Takes a person out of an activity. */
  public void remove(UUID activityId, UUID attendanceId, int version) {
    OutreachAttendance attendance = ofActivity(activityId, attendanceId);
    attendance.requireVersion(version, () -> shape(attendance));
    attendances.listForEdit(activityId, attendance.personId).forEach(OutreachAttendance::delete);
  }

  /** Brings a person back that was taken out. */
  public AttendanceResponse restore(UUID activityId, UUID attendanceId) {
    activities.findForParticipants(activityId);
    OutreachAttendance attendance =
        attendances.findById(attendanceId, LockModeType.PESSIMISTIC_WRITE);
    if (attendance == null || !attendance.activityId.equals(activityId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    attendance.deletedAt = null;
    attendances.flush();
    return shape(attendance);
  }

  /** Notes that the person of an attendance is another one who is known. */
  public AttendanceResponse join(UUID activityId, UUID attendanceId, JoinRequest request) {
    OutreachAttendance attendance = ofActivity(activityId, attendanceId);
    OutreachPerson person = people.findForEdit(attendance.personId);
    OutreachPerson target = people.findForEdit(request.personId());
    target.requireVersion(request.version(), () -> shape(attendance));
    if (person.id.equals(target.id) || target.joinedIntoId != null) {
      throw OutreachProblem.JOIN_NOT_POSSIBLE.raise().at("personId", "JOIN_NOT_POSSIBLE");
    }
    person.joinedIntoId = target.id;
    people.flush();
    people.move(person.id, person.id, target.id, caller.get().id());
    people.getEntityManager().clear();
    return shape(attendances.findById(attendanceId));
  }

  /** Makes the person that an attendance was entered with a person of its own again. */
  public AttendanceResponse part(UUID activityId, UUID attendanceId) {
    OutreachAttendance attendance = ofActivity(activityId, attendanceId);
    OutreachPerson listed = people.findForEdit(attendance.listedId);
    if (listed.joinedIntoId == null) {
      throw OutreachProblem.JOIN_NOT_POSSIBLE.raise();
    }
    listed.joinedIntoId = null;
    people.flush();
    people.move(listed.id, attendance.personId, listed.id, caller.get().id());
    people.getEntityManager().clear();
    return shape(attendances.findById(attendanceId));
  }

  /** Erases what is known of a person, who goes on counting as one. */
  public AttendanceResponse erase(UUID activityId, UUID attendanceId, int version) {
    OutreachAttendance attendance = ofActivity(activityId, attendanceId);
    known.erase(attendance.personId, version, () -> shape(attendance));
    return shape(attendance);
  }

  /**
   * Lets a person stand in the list of an activity, once, whoever it turns out to be. The caller
   * has checked that the activity takes participants.
   */
  public OutreachAttendance attend(
      UUID activityId, UUID attendanceId, OutreachPerson draft, AttendanceWay way) {
    OutreachPerson person = known.find(draft, way == AttendanceWay.CHOSEN);
    OutreachAttendance there = attendances.findOf(activityId, person.id).orElse(null);
    if (there != null) {
      return there;
    }
    OutreachAttendance attendance = new OutreachAttendance();
    attendance.id = Ids.orNext(attendanceId);
    attendance.activityId = activityId;
    attendance.personId = person.id;
    attendance.listedId = person.id;
    attendance.way = way;
    attendances.persistAndFlush(attendance);
    bringFacility(activityId, draft);
    return attendance;
  }

  private void bringFacility(UUID activityId, OutreachPerson person) {
    if (person.facilityId != null) {
      participations.takeWithPerson(activityId, person.facilityId);
    }
  }

  private OutreachAttendance ofActivity(UUID activityId, UUID attendanceId) {
    activities.findForParticipants(activityId);
    OutreachAttendance attendance = attendances.findForEdit(attendanceId);
    if (!attendance.activityId.equals(activityId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return attendance;
  }

  private AttendanceResponse shape(OutreachAttendance attendance) {
    return shapes.of(List.of(attendances.row(attendance.activityId, attendance.personId))).get(0);
  }
}
