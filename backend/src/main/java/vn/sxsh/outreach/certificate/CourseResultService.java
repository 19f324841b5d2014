package vn.sxsh.outreach.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.course.Course;
import vn.sxsh.outreach.course.CourseService;
import vn.sxsh.outreach.person.AttendanceResponse;
import vn.sxsh.outreach.person.KnownPersonService;
import vn.sxsh.outreach.person.OutreachPerson;
import vn.sxsh.outreach.person.PersonRequest;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps what came of courses for each person. */
@ApplicationScoped
@Transactional
public class CourseResultService {

  private final CourseResultRepository results;
  private final CourseService courses;
  private final KnownPersonService people;
  private final Creations creations;

  CourseResultService(
      CourseResultRepository results,
      CourseService courses,
      KnownPersonService people,
      Creations creations) {
    this.results = results;
    this.courses = courses;
    this.people = people;
    this.creations = creations;
  }

  /** One page of the people of a course. */
  public Page<CourseResultResponse> list(UUID courseId, String typed, PageRequest request) {
    courses.requirePeople(courseId);
    Page<CourseResult> page = results.page(courseId, typed, request);
    Map<UUID, AttendanceResponse.Person> known =
        people.shapes(page.items().stream().map(it -> it.personId).toList());
    return page.map(it -> CourseResultResponse.of(it, known.get(it.personId)));
  }

  /** Adds a person, who may be known already, with what came of the course. */
  public CourseResultResponse add(UUID courseId, CourseResultRequest request) {
    Course course = courses.findForEdit(courseId);
    if (!creations.claim(request.id(), "course-result " + courseId, request)) {
      return shape(results.findLiving(request.id()));
    }
    return shape(take(course, request.id(), people.draft(request.person()), request.result()));
  }

  /** Adds a person to a course that the caller has checked may take one. */
  public CourseResult take(
      Course course, UUID resultId, OutreachPerson draft, OutcomeRequest request) {
    OutreachPerson person = people.find(draft, true);
    if (results.hasResult(course.id, person.id)) {
      throw OutreachProblem.COURSE_PERSON_TWICE.raise();
    }
    CourseResult result = new CourseResult();
    result.id = Ids.orNext(resultId);
    result.courseId = course.id;
    result.personId = person.id;
    result.listedId = person.id;
    write(request, course, result);
    results.persistAndFlush(result);
    return result;
  }

  /** Corrects what came of the course. */
  public CourseResultResponse update(
      UUID courseId, UUID resultId, int version, OutcomeRequest request) {
    Course course = courses.findForEdit(courseId);
    CourseResult result = ofCourse(courseId, results.findForEdit(resultId));
    result.requireVersion(version, () -> shape(result));
    write(request, course, result);
    result.touch();
    results.flush();
    return shape(result);
  }

  /** Corrects what is known of the person. */
  public CourseResultResponse updatePerson(
      UUID courseId, UUID resultId, int version, PersonRequest request) {
    CourseResult result = writable(courseId, resultId);
    people.update(result.personId, version, request, () -> shape(result));
    return shape(result);
  }

  /** Erases what is known of the person, who goes on counting as one. */
  public CourseResultResponse erasePerson(UUID courseId, UUID resultId, int version) {
    CourseResult result = writable(courseId, resultId);
    people.erase(result.personId, version, () -> shape(result));
    return shape(result);
  }

  /** Takes a person out of a course. */
  public void remove(UUID courseId, UUID resultId, int version) {
    CourseResult result = writable(courseId, resultId);
    result.requireVersion(version, () -> shape(result));
    result.delete();
  }

  /** Brings a person back that was taken out. */
  public CourseResultResponse restore(UUID courseId, UUID resultId) {
    courses.findForEdit(courseId);
    CourseResult result = results.findById(resultId, LockModeType.PESSIMISTIC_WRITE);
    if (result == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    ofCourse(courseId, result).deletedAt = null;
    results.flush();
    return shape(result);
  }

  private static void write(OutcomeRequest request, Course course, CourseResult result) {
    request.writeTo(result);
    if (result.certificateNumber != null && result.outcome != CourseOutcome.PASSED) {
      throw OutreachProblem.CERTIFICATE_WITHOUT_PASS
          .raise()
          .at("certificateNumber", "CERTIFICATE_WITHOUT_PASS");
    }
    if ((result.certificateNumber == null) != (result.issuedOn == null)) {
      throw OutreachProblem.CERTIFICATE_INCOMPLETE.raise().at("issuedOn", "CERTIFICATE_INCOMPLETE");
    }
    boolean early = result.issuedOn != null && result.issuedOn.isBefore(course.startsOn);
    if (early) {
      throw OutreachProblem.CERTIFICATE_DAYS.raise().at("issuedOn", "CERTIFICATE_DAYS");
    }
    boolean wrongEnd =
        result.expiresOn != null
            && (result.issuedOn == null || result.expiresOn.isBefore(result.issuedOn));
    if (wrongEnd) {
      throw OutreachProblem.CERTIFICATE_DAYS.raise().at("expiresOn", "CERTIFICATE_DAYS");
    }
  }

  private CourseResult writable(UUID courseId, UUID resultId) {
    courses.findForEdit(courseId);
    return ofCourse(courseId, results.findForEdit(resultId));
  }

  private static CourseResult ofCourse(UUID courseId, CourseResult result) {
    if (!result.courseId.equals(courseId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return result;
  }

  private CourseResultResponse shape(CourseResult result) {
    return CourseResultResponse.of(
        result, people.shapes(List.of(result.personId)).get(result.personId));
  }
}
