package vn.sxsh.outreach.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.demo.SampleRegistryService;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.activity.OutreachActivity;
import vn.sxsh.outreach.activity.OutreachKind;
import vn.sxsh.outreach.activity.OutreachStatus;
import vn.sxsh.outreach.participation.IntakeWay;
import vn.sxsh.outreach.participation.ParticipationService;
import vn.sxsh.outreach.person.AttendanceWay;
import vn.sxsh.outreach.person.OutreachPerson;
import vn.sxsh.outreach.person.PersonService;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Makes up what was done to inform and train the invented facilities: the same each time. */
@ApplicationScoped
@Transactional
public class SampleOutreachService {

  private static final int ACTIVITIES = 40;
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 3, 1);

  /** Days between two activities: the last one lies in December 2020. */
  private static final int PACE = 44;

  private static final Set<OutreachKind> SHOWN =
      EnumSet.of(OutreachKind.ARTICLE, OutreachKind.BROADCAST, OutreachKind.LEAFLET);

  private final EntityManager entityManager;
  private final SampleRegistryService registry;
  private final ActivityService activities;
  private final ParticipationService participations;
  private final PersonService people;
  private final AgencyService agencies;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  SampleOutreachService(
      EntityManager entityManager,
      SampleRegistryService registry,
      ActivityService activities,
      ParticipationService participations,
      PersonService people,
      AgencyService agencies,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.entityManager = entityManager;
    this.registry = registry;
    this.activities = activities;
    this.participations = participations;
    this.people = people;
    this.agencies = agencies;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** Makes the activities, unless there are some or the registry is real; answers how many. */
  public int load() {
    if (config.mode() != Mode.DEMONSTRATION) {
      throw new IllegalStateException("invented activities belong into a demonstration only");
    }
    boolean some =
        !entityManager
            .createNativeQuery("SELECT 1 FROM outreach_activity LIMIT 1")
            .getResultList()
            .isEmpty();
    if (some || registry.own().isEmpty()) {
      return 0;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu mẫu để dùng thử");
    Random random = new Random(2549);
    UUID task = first("SELECT id FROM task WHERE code = '1.1' AND deleted_at IS NULL ORDER BY id");
    OutreachActivity broadcast = null;
    for (int at = 0; at < ACTIVITIES; at++) {
      SampleActivity sample = SampleActivity.ALL.get(at % SampleActivity.ALL.size());
      OutreachActivity activity = make(sample, at, random);
      activity.taskId = task;
      if (sample.kind() == OutreachKind.BROADCAST && broadcast != null && at % 3 == 0) {
        activity.rerunOfId = broadcast.id;
        activity.title = activity.title + " (phát lại)";
      } else if (sample.kind() == OutreachKind.BROADCAST) {
        broadcast = activity;
      }
      activities.keep(activity);
      if (activity.status == OutreachStatus.COMPLETED) {
        fill(activity, sample, random);
      }
    }
    return ACTIVITIES;
  }

  private OutreachActivity make(SampleActivity sample, int at, Random random) {
    OutreachActivity activity = new OutreachActivity();
    activity.id =
        UUID.nameUUIDFromBytes(("sample activity " + at).getBytes(StandardCharsets.UTF_8));
    activity.kind = sample.kind();
    activity.startsOn = FIRST_DAY.plusDays((long) PACE * at + random.nextInt(20));
    activity.endsOn =
        sample.kind() == OutreachKind.TRAINING ? activity.startsOn.plusDays(1) : activity.startsOn;
    activity.title = "%s, năm %d".formatted(sample.title(), activity.startsOn.getYear());
    activity.energySaving = sample.title().contains("năng lượng");
    activity.cleanerProduction = !activity.energySaving || at % 2 == 0;
    String organiser = sample.organisers().get(at % sample.organisers().size());
    activity.organiserId = agencies.findByCode(organiser).orElseThrow().id();
    activity.cost = (5L + random.nextInt(60)) * 1_000_000L;
    activity.costSource = "Ngân sách tỉnh (dữ liệu mẫu)";
    activity.note = "Dữ liệu mẫu để dùng thử";
    boolean cancelled = at == 17 || at == 33;
    activity.status = cancelled ? OutreachStatus.CANCELLED : OutreachStatus.COMPLETED;
    activity.statusReason = cancelled ? "Mưa lũ (dữ liệu mẫu)" : null;
    if (SHOWN.contains(sample.kind())) {
      activity.outlet = "Cơ quan báo chí mẫu";
      activity.publishedOn = activity.startsOn;
      activity.audience = 500 + random.nextInt(4_000);
      activity.copies = sample.kind() == OutreachKind.LEAFLET ? 1_000 : null;
      activity.durationMinutes = sample.kind() == OutreachKind.BROADCAST ? 15 : null;
    } else {
      activity.place = "Hội trường mẫu";
    }
    return activity;
  }

  private void fill(OutreachActivity activity, SampleActivity sample, Random random) {
    List<UUID> facilities = operatingOn(activity.endsOn);
    List<UUID> reached =
        facilities.stream().filter(id -> random.nextInt(100) < sample.share()).toList();
    if (!reached.isEmpty()) {
      participations.take(activity.id, null, IntakeWay.SAMPLE, "Dữ liệu mẫu", reached);
    }
    for (int person = 0; person < Math.min(sample.people(), reached.size()); person++) {
      OutreachPerson participant = new OutreachPerson();
      int number = random.nextInt(90);
      participant.fullName = "Người tham gia mẫu %02d".formatted(number);
      participant.position = "Chủ cơ sở";
      participant.phone = "0000 100 %03d".formatted(number);
      participant.facilityId = reached.get(person);
      people.attend(activity.id, null, participant, AttendanceWay.SAMPLE);
    }
  }

  @SuppressWarnings("unchecked")
  private List<UUID> operatingOn(LocalDate day) {
    return entityManager
        .createNativeQuery(
            "SELECT id FROM facility WHERE deleted_at IS NULL"
                + " AND coalesce(operating_from, :day) <= :day ORDER BY code")
        .setParameter("day", day)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private UUID first(String query) {
    List<UUID> found = entityManager.createNativeQuery(query).getResultList();
    return found.isEmpty() ? null : found.get(0);
  }
}
