package vn.sxsh.outreach.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityRef;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.activity.OutreachKind;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps the courses. */
@ApplicationScoped
@Transactional
public class CourseService {

  private final CourseRepository courses;
  private final CourseAccess access;
  private final ActivityService activities;
  private final AgencyService agencies;
  private final Creations creations;
  private final ChangeLogService log;

  CourseService(
      CourseRepository courses,
      CourseAccess access,
      ActivityService activities,
      AgencyService agencies,
      Creations creations,
      ChangeLogService log) {
    this.courses = courses;
    this.access = access;
    this.activities = activities;
    this.agencies = agencies;
    this.creations = creations;
    this.log = log;
  }

  /** One page of the courses. */
  public Page<CourseResponse> list(CourseFilter filter, PageRequest request) {
    Page<Course> page = courses.page(filter, request);
    return new Page<>(shapes(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One course. */
  public CourseResponse get(UUID id) {
    return shape(courses.findLiving(id));
  }

  /** Who changed what of it, newest first; the results are told to those who may see people. */
  public ChangePage changes(UUID id, HistoryRequest request) {
    Course course = courses.findLiving(id);
    return access.peopled().test(course)
        ? log.historyOf(id, request)
        : log.newestFirst("c.record_id = :course", Map.of("course", id), request);
  }

  /** Adds a course. */
  public CourseResponse create(CourseRequest request) {
    if (!creations.claim(request.id(), "course", request)) {
      return get(request.id());
    }
    Course course = new Course();
    course.id = Ids.orNext(request.id());
    write(request, course);
    courses.persistAndFlush(course);
    return shape(course);
  }

  /** Replaces a course. */
  public CourseResponse update(UUID id, int version, CourseRequest request) {
    Course course = findForEdit(id);
    course.requireVersion(version, () -> shape(course));
    write(request, course);
    course.touch();
    courses.flush();
    return shape(course);
  }

  /** Leaves a tombstone; the course can come back with its results. */
  public void delete(UUID id, int version) {
    Course course = findForEdit(id);
    course.requireVersion(version, () -> shape(course));
    course.delete();
  }

  /** Brings a deleted course back. */
  public CourseResponse restore(UUID id) {
    Course course = courses.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (course == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    access.requireWrite(course);
    course.deletedAt = null;
    courses.flush();
    return shape(course);
  }

  /** The course, locked; reports FORBIDDEN unless the caller may write it. */
  public Course findForEdit(UUID id) {
    Course course = courses.findForEdit(id);
    access.requireWrite(course);
    return course;
  }

  /** Reports NOT_FOUND or FORBIDDEN unless the caller may see who took part. */
  public void requirePeople(UUID id) {
    if (!access.peopled().test(courses.findLiving(id))) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }

  /** The courses with those ids, as other records show them. */
  public Map<UUID, CourseRef> refs(Collection<UUID> ids) {
    return courses.listByIds(ids).stream()
        .map(CourseRef::of)
        .collect(Collectors.toMap(CourseRef::id, Function.identity()));
  }

  /** Keeps a course that another part of outreach has made and checked. */
  public void keep(Course course) {
    courses.persistAndFlush(course);
  }

  private void write(CourseRequest request, Course course) {
    request.writeTo(course);
    if (course.endsOn.isBefore(course.startsOn)) {
      throw OutreachProblem.OUTREACH_DAYS_REVERSED.raise().at("endsOn", "OUTREACH_DAYS_REVERSED");
    }
    if ((course.organiserId == null) == (course.otherOrganiser == null)) {
      throw OutreachProblem.COURSE_ORGANISER.raise().at("organiserId", "COURSE_ORGANISER");
    }
    if (course.organiserId != null && !agencies.exists(course.organiserId)) {
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN
          .raise()
          .at("organiserId", "REFERENCE_UNKNOWN");
    }
    if (course.activityId != null) {
      activities.requireReference(course.activityId);
      if (activities.requireLiving(course.activityId).kind != OutreachKind.TRAINING) {
        throw OutreachProblem.COURSE_NOT_TRAINING.raise().at("activityId", "COURSE_NOT_TRAINING");
      }
    }
    access.requireWrite(course);
  }

  private CourseResponse shape(Course course) {
    return shapes(List.of(course)).get(0);
  }

  private List<CourseResponse> shapes(List<Course> found) {
    Map<UUID, AgencyRef> bodies = agencies.refs(ids(found, it -> it.organiserId));
    Map<UUID, ActivityRef> held = activities.refs(ids(found, it -> it.activityId));
    Map<UUID, Long> people = courses.countPeople(ids(found, it -> it.id));
    Predicate<Course> writable = access.writable();
    Predicate<Course> peopled = access.peopled();
    return found.stream()
        .map(
            it ->
                new CourseResponse(
                    it.id,
                    it.version,
                    it.title,
                    it.topic,
                    it.hours,
                    it.startsOn,
                    it.endsOn,
                    it.organiserId == null ? null : bodies.get(it.organiserId),
                    it.otherOrganiser,
                    it.place,
                    it.activityId == null ? null : held.get(it.activityId),
                    it.note,
                    people.getOrDefault(it.id, 0L),
                    new CourseResponse.Rights(writable.test(it), peopled.test(it)),
                    it.updatedAt))
        .toList();
  }

  private static List<UUID> ids(List<Course> found, Function<Course, UUID> id) {
    return found.stream().map(id).filter(Objects::nonNull).distinct().toList();
  }
}
