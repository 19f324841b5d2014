package vn.sxsh.outreach.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.facility.registry.FacilityKey;
import vn.sxsh.facility.registry.FacilityMatch;
import vn.sxsh.facility.registry.FacilityMatchService;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.activity.OutreachActivity;
import vn.sxsh.outreach.activity.OutreachStatus;
import vn.sxsh.outreach.person.AttendanceWay;
import vn.sxsh.outreach.person.OutreachPerson;
import vn.sxsh.outreach.person.PersonService;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/** Opens activities for check-in, and lets participants in. */
@ApplicationScoped
@Transactional
public class CheckInService {

  private static final int TOKEN_BYTES = 18;

  /** More than any hall holds: a link that got out does not fill the database. */
  private static final int MOST_ENTRIES = 2_000;

  private final SecureRandom random = new SecureRandom();
  private final CheckInRepository checkIns;
  private final CheckInThrottle throttle;
  private final ActivityService activities;
  private final PersonService people;
  private final FacilityMatchService facilities;
  private final AgencyService agencies;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final VietnamTime time;

  CheckInService(
      CheckInRepository checkIns,
      CheckInThrottle throttle,
      ActivityService activities,
      PersonService people,
      FacilityMatchService facilities,
      AgencyService agencies,
      ChangeContext changes,
      CurrentCaller caller,
      VietnamTime time) {
    this.checkIns = checkIns;
    this.throttle = throttle;
    this.activities = activities;
    this.people = people;
    this.facilities = facilities;
    this.agencies = agencies;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
  }

  /** The open check-in of an activity, for those who may write the activity. */
  public CheckInResponse get(UUID activityId) {
    OutreachActivity activity = activities.findForEdit(activityId);
    return shape(
        checkIns.findByActivity(activityId).orElseThrow(CommonProblem.NOT_FOUND::raise), activity);
  }

  /** Opens the activity; one that is open stays as it is. */
  public CheckInResponse open(UUID activityId) {
    OutreachActivity activity = activities.findForParticipants(activityId);
    if (activity.status == OutreachStatus.CANCELLED) {
      throw OutreachProblem.CHECK_IN_OVER.raise();
    }
    OutreachCheckIn checkIn = checkIns.findByActivity(activityId).orElse(null);
    if (checkIn == null) {
      checkIn = new OutreachCheckIn();
      checkIn.id = Ids.next();
      checkIn.activityId = activityId;
      checkIn.token = token();
      checkIns.persistAndFlush(checkIn);
    }
    return shape(checkIn, activity);
  }

  /** Closes the activity; its link is of no use any more. */
  public void close(UUID activityId, int version) {
    OutreachActivity activity = activities.findForParticipants(activityId);
    UUID id = checkIns.findByActivity(activityId).orElseThrow(CommonProblem.NOT_FOUND::raise).id;
    OutreachCheckIn checkIn = checkIns.findForEdit(id);
    checkIn.requireVersion(version, () -> shape(checkIn, activity));
    checkIn.delete();
  }

  /** What a participant sees. */
  public CheckInPage page(String token) {
    throttle.count();
    OutreachActivity activity = activities.requireLiving(find(token).activityId);
    return new CheckInPage(
        activity.title,
        agencies.refs(List.of(activity.organiserId)).get(activity.organiserId).name(),
        activity.place,
        activity.startsOn,
        activity.endsOn,
        state(activity),
        OutreachPerson.PURPOSE);
  }

  /** Writes a participant in. */
  public CheckInAnswer enter(String token, CheckInRequest request) {
    throttle.count();
    OutreachCheckIn checkIn = find(token);
    caller.actAs(Caller.SYSTEM.via(ChangeSource.WEB));
    OutreachActivity activity = activities.lock(checkIn.activityId);
    switch (state(activity)) {
      case NOT_YET -> throw OutreachProblem.CHECK_IN_NOT_YET.raise();
      case OVER -> throw OutreachProblem.CHECK_IN_OVER.raise();
      case OPEN -> changes.because("Tự điểm danh");
    }
    if (checkIns.isListed(activity.id, request.phone())) {
      return new CheckInAnswer(true, null);
    }
    if (checkIns.countEntries(activity.id) >= MOST_ENTRIES) {
      throw OutreachProblem.CHECK_IN_FULL.raise();
    }
    OutreachPerson person = request.person();
    Optional<FacilityRef> facility = facility(request.facilityCode());
    facility.ifPresent(
        found -> {
          person.facilityId = found.id();
          person.workplace = null;
        });
    people.attend(activity.id, null, person, AttendanceWay.CHECK_IN);
    boolean byTaxCode = request.facilityCode() != null && isTaxCode(request.facilityCode());
    return new CheckInAnswer(
        false, facility.filter(found -> byTaxCode).map(FacilityRef::name).orElse(null));
  }

  /** The one facility that a code typed in full belongs to, if strangers may know of it. */
  private Optional<FacilityRef> facility(String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    String code = typed.strip();
    FacilityKey key =
        isTaxCode(code)
            ? new FacilityKey(0, null, code, null)
            : new FacilityKey(0, code, null, null);
    List<FacilityMatch> found = facilities.match(List.of(key));
    return found.size() == 1 ? Optional.of(found.get(0).facility()) : Optional.empty();
  }

  private static boolean isTaxCode(String text) {
    return TaxCode.isValid(text.strip());
  }

  private OutreachCheckIn find(String token) {
    return checkIns.findByToken(token).orElseThrow(CommonProblem.NOT_FOUND::raise);
  }

  private CheckInPage.State state(OutreachActivity activity) {
    LocalDate today = time.today();
    if (activity.status == OutreachStatus.CANCELLED || today.isAfter(activity.endsOn)) {
      return CheckInPage.State.OVER;
    }
    return today.isBefore(activity.startsOn) ? CheckInPage.State.NOT_YET : CheckInPage.State.OPEN;
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static CheckInResponse shape(OutreachCheckIn checkIn, OutreachActivity activity) {
    return new CheckInResponse(
        checkIn.id, checkIn.version, checkIn.token, activity.startsOn, activity.endsOn);
  }
}
