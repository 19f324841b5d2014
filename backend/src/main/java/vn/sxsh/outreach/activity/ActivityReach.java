package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.activity.ActivityRepository.Reach;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.problem.CommonProblem;

/** Finds what a filter reaches beyond the ids that it names. */
@ApplicationScoped
class ActivityReach {

  private final AgencyService agencies;
  private final AdminUnitService units;
  private final FacilityService facilities;

  ActivityReach(AgencyService agencies, AdminUnitService units, FacilityService facilities) {
    this.agencies = agencies;
    this.units = units;
    this.facilities = facilities;
  }

  Reach of(ActivityFilter filter) {
    boolean unseen =
        filter.facility != null && facilities.items(List.of(filter.facility)).isEmpty();
    if (unseen) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return new Reach(
        filter.organiser == null ? null : orNone(agencies.lineage(filter.organiser)),
        filter.area == null ? null : orNone(units.area(filter.area)));
  }

  /** A filter that reaches nothing finds nothing; an empty set would not narrow the list. */
  private static Set<UUID> orNone(Set<UUID> reached) {
    return reached.isEmpty() ? Set.of(new UUID(0, 0)) : reached;
  }
}
