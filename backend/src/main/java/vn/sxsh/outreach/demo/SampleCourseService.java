package vn.sxsh.outreach.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sxsh.outreach.certificate.CourseOutcome;
import vn.sxsh.outreach.certificate.CourseResultService;
import vn.sxsh.outreach.certificate.OutcomeRequest;
import vn.sxsh.outreach.course.Course;
import vn.sxsh.outreach.course.CourseService;
import vn.sxsh.outreach.course.CourseTopic;
import vn.sxsh.outreach.person.OutreachPerson;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Makes up courses, with invented officers who took them: the same each time. */
@ApplicationScoped
@Transactional
public class SampleCourseService {

  private static final List<String> AGENCIES = List.of("SCT", "TTKC", "STNMT", "UBND-HOA-AN");
  private static final int PEOPLE = 9;
  private static final int YEARS_VALID = 3;

  private static final List<Sample> COURSES =
      List.of(
          new Sample("Lớp bồi dưỡng mẫu về sản xuất sạch hơn", "2017-06-12", 0),
          new Sample("Lớp bồi dưỡng mẫu về sản xuất sạch hơn, khóa hai", "2019-09-16", 4),
          new Sample("Lớp mẫu về quản lý năng lượng", "2020-10-05", 2),
          new Sample("Lớp mẫu về kỹ năng tư vấn", "2023-12-11", 6),
          new Sample("Lớp bồi dưỡng mẫu về sản xuất sạch hơn, khóa ba", "2025-05-19", 8));

  private final EntityManager entityManager;
  private final CourseService courses;
  private final CourseResultService results;
  private final AgencyService agencies;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  SampleCourseService(
      EntityManager entityManager,
      CourseService courses,
      CourseResultService results,
      AgencyService agencies,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.entityManager = entityManager;
    this.courses = courses;
    this.results = results;
    this.agencies = agencies;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** What an invented course is like; its people are numbered from {@code first} on. */
  private record Sample(String title, String day, int first) {}

  /** Makes the courses, unless there are some; answers how many. */
  public int load() {
    if (config.mode() != Mode.DEMONSTRATION) {
      throw new IllegalStateException("invented courses belong into a demonstration only");
    }
    boolean some =
        !entityManager.createNativeQuery("SELECT 1 FROM course LIMIT 1").getResultList().isEmpty();
    if (some) {
      return 0;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu mẫu để dùng thử");
    for (Sample sample : COURSES) {
      Course course = make(sample);
      courses.keep(course);
      for (int at = 0; at < PEOPLE; at++) {
        results.take(course, null, person(sample.first() + at), outcome(course, at));
      }
    }
    return COURSES.size();
  }

  private Course make(Sample sample) {
    Course course = new Course();
    course.id =
        UUID.nameUUIDFromBytes(("course " + sample.title()).getBytes(StandardCharsets.UTF_8));
    course.title = sample.title();
    course.topic =
        sample.title().contains("năng lượng")
            ? CourseTopic.ENERGY_MANAGEMENT
            : sample.title().contains("tư vấn")
                ? CourseTopic.ADVISORY_SKILLS
                : CourseTopic.CLEANER_PRODUCTION;
    course.hours = new BigDecimal("24.0");
    course.startsOn = LocalDate.parse(sample.day());
    course.endsOn = course.startsOn.plusDays(2);
    course.organiserId = agencies.findByCode("SCT").orElseThrow().id();
    course.place = "Hội trường mẫu";
    course.note = "Dữ liệu mẫu để dùng thử";
    return course;
  }

  private OutreachPerson person(int number) {
    OutreachPerson person = new OutreachPerson();
    person.fullName = "Cán bộ mẫu %02d".formatted(number);
    person.position = "Chuyên viên";
    person.phone = "0000 200 %03d".formatted(number);
    String agency = AGENCIES.get(number % AGENCIES.size());
    person.agencyId = agencies.findByCode(agency).orElseThrow().id();
    return person;
  }

  /** One in nine has not passed; who has passed gets a certificate ten days later. */
  private static OutcomeRequest outcome(Course course, int at) {
    if (at == PEOPLE - 1) {
      return new OutcomeRequest(CourseOutcome.FAILED, null, null, null);
    }
    LocalDate issued = course.endsOn.plusDays(10);
    String number = "MAU-%d-%02d".formatted(course.startsOn.getYear(), at + 1);
    return new OutcomeRequest(
        CourseOutcome.PASSED, number, issued, issued.plusYears(YEARS_VALID).minusDays(1));
  }
}
