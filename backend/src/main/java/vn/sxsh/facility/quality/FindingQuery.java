package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.facility.registry.FacilitySearch;
import vn.sxsh.facility.registry.Units;
import vn.sxsh.reference.sector.VsicVersion;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/** Turns a filter and the caller's scope into SQL over findings. */
@ApplicationScoped
class FindingQuery {

  /** A record that nobody has confirmed for so long is stale. */
  private static final int STALE_MONTHS = 12;

  private final FacilityQuery facilities;
  private final FacilitySearch search;
  private final FacilityScope scope;
  private final CurrentCaller caller;
  private final VietnamTime time;

  FindingQuery(
      FacilityQuery facilities,
      FacilitySearch search,
      FacilityScope scope,
      CurrentCaller caller,
      VietnamTime time) {
    this.facilities = facilities;
    this.search = search;
    this.scope = scope;
    this.caller = caller;
    this.time = time;
  }

  /**
   * The pieces of a query with their parameters.
   *
   * @param rules each rule over the facilities to look at
   * @param inner which facilities to look at
   * @param outer which of their findings to take
   */
  record Parts(List<FindingSql> rules, SqlConditions inner, SqlConditions outer) {

    <T> NativeQuery<T> applyTo(NativeQuery<T> query) {
      return outer.applyTo(inner.applyTo(query));
    }
  }

  /** All findings of a filter. */
  Parts all(FindingFilter filter) {
    search.planForTheseValues();
    return parts(filter, facilities.where(places(filter)), "true", Optional.empty());
  }

  /** The findings of one facility. */
  Parts ofOne(UUID facility) {
    SqlConditions inner = facilities.visible().add("f.id = :facility", "facility", facility);
    String pair = ":facility IN (d.first_id, d.second_id)";
    return parts(new FindingFilter(), inner, pair, Optional.empty());
  }

  /** The findings of a filter. Few hits of a search are found once and not by every rule again. */
  Parts parts(FindingFilter filter) {
    search.planForTheseValues();
    FacilityFilter places = places(filter);
    if (!places.searches()) {
      return parts(filter, facilities.where(places), "true", facilities.units(places));
    }
    List<UUID> hits = search.find(places);
    if (hits.size() > FacilitySearch.MOST_RANKED) {
      return all(filter);
    }
    SqlConditions inner =
        facilities.visible().add("f.id = ANY(:hits)").bind("hits", hits.toArray(UUID[]::new));
    return parts(filter, inner, "true", Optional.empty());
  }

  private static FacilityFilter places(FindingFilter filter) {
    FacilityFilter places = new FacilityFilter();
    places.q = filter.q;
    places.area = filter.area;
    return places;
  }

  private Parts parts(
      FindingFilter filter, SqlConditions inner, String pair, Optional<Units> units) {
    SqlConditions outer = new SqlConditions().bind("today", time.today());
    narrow(filter, outer);
    String visible = facilities.visible().sql();
    List<QualityRule> rules =
        QualityRule.listed(scope.seesConfidential()).stream().filter(filter::admits).toList();
    if (rules.contains(QualityRule.NOT_CONFIRMED)) {
      outer.bind("staleBefore", time.today().minusMonths(STALE_MONTHS));
    }
    if (rules.contains(QualityRule.SECTOR_OUTDATED)) {
      outer.bind("vsic", VsicVersion.on(time.today()).year());
    }
    return new Parts(
        rules.stream()
            .map(rule -> new FindingSql(rule, inner.sql(), visible, pair, units))
            .toList(),
        inner,
        outer);
  }

  private void narrow(FindingFilter filter, SqlConditions outer) {
    if (filter.states != null && !filter.states.isEmpty()) {
      // Nearly all are open: said by what they are not, so that the database can tell.
      boolean open = filter.states.contains(FindingState.OPEN);
      EnumSet<FindingState> asked = EnumSet.copyOf(filter.states);
      outer.addIfGiven(
          open
              ? FindingSql.STATE + " NOT IN (:states)"
              : "s.outcome IS NOT NULL AND " + FindingSql.STATE + " IN (:states)",
          "states",
          names(open ? EnumSet.complementOf(asked) : asked));
    }
    outer.addIfGiven("s.owner_id = :owner", "owner", filter.owner);
    if (Boolean.TRUE.equals(filter.mine)) {
      outer.add("s.owner_id = :self", "self", caller.get().id());
    }
    if (filter.unassigned != null) {
      outer.add("s.owner_id IS " + (filter.unassigned ? "NULL" : "NOT NULL"));
    }
    if (Boolean.TRUE.equals(filter.overdue)) {
      outer.add("s.due_on < :today AND " + FindingSql.STATE + " = 'OPEN'");
    }
  }

  private static List<String> names(Set<FindingState> states) {
    return states.stream().map(Enum::name).toList();
  }
}
