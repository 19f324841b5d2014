package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;

/**
 * Which facilities a caller may know of. The same rule holds for one record and, as a condition of
 * SQL, for every list, count, search, map and export.
 */
@ApplicationScoped
public class FacilityScope {

  private final CurrentCaller caller;
  private final AdminUnitService units;
  private final TransactionSynchronizationRegistry transaction;

  FacilityScope(
      CurrentCaller caller,
      AdminUnitService units,
      TransactionSynchronizationRegistry transaction) {
    this.caller = caller;
    this.units = units;
    this.transaction = transaction;
  }

  /** Adds the condition under which the caller may know of a {@code facility f}. */
  public void narrow(SqlConditions conditions) {
    Caller reader = caller.get();
    conditions.add("f.deleted_at IS NULL");
    if (!reader.can(Permissions.FACILITY_CONFIDENTIAL)) {
      conditions.add("f.visibility = 'NORMAL'");
    }
    UUID ref = reader.scope().refId();
    switch (reader.scope().kind()) {
      case PROVINCE, AGENCY -> {
        // An agency of the province has duties towards every facility (§V.2–9, 11).
      }
      case AREA -> conditions.add(FacilityQuery.IN_AREA.formatted("scope"), "scope", area(ref));
      case FACILITY -> conditions.add("f.id = :scope", "scope", ref);
      case ASSIGNED -> conditions.add("false");
    }
  }

  /**
   * All that lies or lay in a unit. Its units go into a query as values, so that the database can
   * tell how much of the registry they hold.
   */
  UUID[] area(UUID unit) {
    if (transaction.getTransactionKey() == null) {
      return units.area(unit).toArray(UUID[]::new);
    }
    Area asked = new Area(unit);
    UUID[] known = (UUID[]) transaction.getResource(asked);
    if (known == null) {
      known = units.area(unit).toArray(UUID[]::new);
      transaction.putResource(asked, known);
    }
    return known;
  }

  /** Under what a transaction remembers the units of an area. */
  private record Area(UUID unit) {}

  /** True when the caller may know of the facility. */
  boolean admits(Facility facility) {
    return admitting().test(facility);
  }

  /** Tells of many facilities whether the caller may know of them; the area is read once. */
  public Predicate<Facility> admitting() {
    Caller reader = caller.get();
    boolean confidential = reader.can(Permissions.FACILITY_CONFIDENTIAL);
    UUID ref = reader.scope().refId();
    Predicate<Facility> reached =
        switch (reader.scope().kind()) {
          case PROVINCE, AGENCY -> facility -> true;
          case AREA -> inside(units.area(ref));
          case FACILITY -> facility -> facility.id.equals(ref);
          case ASSIGNED -> facility -> false;
        };
    return facility ->
        (confidential || facility.visibility != Visibility.RESTRICTED) && reached.test(facility);
  }

  /** Those of other people who may know of the facility. */
  public List<Caller> admitted(Facility facility, List<Caller> people) {
    Set<UUID> areas =
        people.stream()
            .map(Caller::scope)
            .filter(reach -> reach.kind() == Scope.Kind.AREA)
            .map(Scope::refId)
            .collect(Collectors.toSet());
    Set<UUID> around = units.areasAround(facility.adminUnitId, areas);
    boolean hidden = facility.visibility == Visibility.RESTRICTED;
    return people.stream()
        .filter(person -> !hidden || person.can(Permissions.FACILITY_CONFIDENTIAL))
        .filter(
            person ->
                switch (person.scope().kind()) {
                  case PROVINCE, AGENCY -> true;
                  case AREA -> around.contains(person.scope().refId());
                  case FACILITY -> facility.id.equals(person.scope().refId());
                  case ASSIGNED -> false;
                })
        .toList();
  }

  private static Predicate<Facility> inside(Set<UUID> area) {
    return facility -> area.contains(facility.adminUnitId);
  }

  /**
   * The facility that is looked up; reports NOT_FOUND when it is deleted or the caller may not know
   * of it. What the caller reaches is read first, whatever is found, so that the time until the
   * answer does not tell the one from the other.
   */
  Facility require(Supplier<Facility> lookup) {
    Predicate<Facility> admitted = admitting();
    Facility facility = lookup.get();
    if (facility == null || facility.deletedAt != null || !admitted.test(facility)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return facility;
  }

  /** Reports OUTSIDE_OWN_AREA when the caller would put a facility where it could not see it. */
  void requireInside(Facility facility) {
    if (!admits(facility)) {
      throw FacilityProblem.OUTSIDE_OWN_AREA.raise().at("adminUnitId", "OUTSIDE_OWN_AREA");
    }
  }

  /** True for a caller who knows of one facility, its own. */
  boolean isOneFacility() {
    return caller.get().scope().kind() == Scope.Kind.FACILITY;
  }

  /** True for a caller who knows of an area. */
  boolean isArea() {
    return caller.get().scope().kind() == Scope.Kind.AREA;
  }

  /** True when the caller may see the confidential fields of what it may know of. */
  public boolean seesConfidential() {
    return caller.get().can(Permissions.FACILITY_CONFIDENTIAL);
  }
}
