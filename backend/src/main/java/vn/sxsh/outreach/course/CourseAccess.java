package vn.sxsh.outreach.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;

/**
 * Who may write which course: those of the province all of them, others what their own agency
 * holds. They see the people of these, and all certificates of the people of their own agency.
 */
@ApplicationScoped
public class CourseAccess {

  private static final UUID NONE = new UUID(0, 0);

  private final CurrentCaller caller;
  private final AgencyService agencies;

  CourseAccess(CurrentCaller caller, AgencyService agencies) {
    this.caller = caller;
    this.agencies = agencies;
  }

  /** Tells of many courses whether the caller may write them; what it reaches is read once. */
  Predicate<Course> writable() {
    Caller writer = caller.get();
    if (!writer.can(Permissions.OUTREACH_WRITE)) {
      return course -> false;
    }
    return reached(writer);
  }

  /** Tells of many courses whether the caller may see who took part. */
  Predicate<Course> peopled() {
    Caller reader = caller.get();
    return reader.can(Permissions.FACILITY_CONFIDENTIAL) ? reached(reader) : course -> false;
  }

  /** Reports FORBIDDEN unless the caller may write the course as it stands. */
  void requireWrite(Course course) {
    if (!writable().test(course)) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }

  /** The condition under which the caller sees a row of {@code course c} and {@code person p}. */
  public SqlConditions certificates() {
    SqlConditions conditions = new SqlConditions();
    Caller reader = caller.get();
    if (reader.scope().kind() != Scope.Kind.PROVINCE) {
      Set<UUID> own = own(reader);
      conditions.add(
          "(c.organiser_id IN (:own) OR p.agency_id IN (:own))",
          "own",
          own.isEmpty() ? Set.of(NONE) : own);
    }
    return conditions;
  }

  private Predicate<Course> reached(Caller who) {
    if (who.scope().kind() == Scope.Kind.PROVINCE) {
      return course -> true;
    }
    Set<UUID> own = own(who);
    return course -> course.organiserId != null && own.contains(course.organiserId);
  }

  private Set<UUID> own(Caller who) {
    return who.agencyId() == null ? Set.of() : agencies.lineage(who.agencyId());
  }
}
