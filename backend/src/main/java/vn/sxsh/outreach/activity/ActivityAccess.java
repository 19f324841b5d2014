package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;

/**
 * Who may write which activity: those of the province all of them, an agency what itself organises,
 * a district what it organises or what takes place in its area. That is asked before an edit and of
 * what the edit would leave.
 */
@ApplicationScoped
public class ActivityAccess {

  private final CurrentCaller caller;
  private final AgencyService agencies;
  private final AdminUnitService units;

  ActivityAccess(CurrentCaller caller, AgencyService agencies, AdminUnitService units) {
    this.caller = caller;
    this.agencies = agencies;
    this.units = units;
  }

  /** Tells of many activities whether the caller may write them; what it reaches is read once. */
  public Predicate<OutreachActivity> writable() {
    Caller writer = caller.get();
    if (!writer.can(Permissions.OUTREACH_WRITE)) {
      return activity -> false;
    }
    Scope scope = writer.scope();
    if (scope.kind() == Scope.Kind.PROVINCE) {
      return activity -> true;
    }
    Set<UUID> own = writer.agencyId() == null ? Set.of() : agencies.lineage(writer.agencyId());
    Set<UUID> area = scope.kind() == Scope.Kind.AREA ? units.area(scope.refId()) : Set.of();
    return activity ->
        own.contains(activity.organiserId)
            || (activity.adminUnitId != null && area.contains(activity.adminUnitId));
  }

  /** Reports FORBIDDEN unless the caller may write the activity as it stands. */
  public void requireWrite(OutreachActivity activity) {
    if (!writable().test(activity)) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }

  /**
   * True when the caller may see who took part in person: the permission that contacts of
   * facilities need, in the whole province or for an activity of the caller's own.
   */
  public boolean seesPeople(OutreachActivity activity) {
    Caller reader = caller.get();
    return reader.can(Permissions.FACILITY_CONFIDENTIAL)
        && (reader.scope().kind() == Scope.Kind.PROVINCE || writable().test(activity));
  }
}
