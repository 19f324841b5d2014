package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.facility.registry.FacilitySearch;
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

  /** The findings of a filter, of one facility when it is named. */
  Parts parts(FindingFilter filter, UUID facility) {
    if (facility == null) {
      search.planForTheseValues();
    }
    SqlConditions inner = where(filter).addIfGiven("f.id = :facility", "facility", facility);
    SqlConditions outer = new SqlConditions().bind("today", time.today());
    narrow(filter, outer);
    String pair = facility == null ? "true" : ":facility IN (d.first_id, d.second_id)";
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
        rules.stream().map(rule -> new FindingSql(rule, inner.sql(), visible, pair)).toList(),
        inner,
        outer);
  }

  /** Few hits of a search are found once and not by every rule again. */
  private SqlConditions where(FindingFilter filter) {
    FacilityFilter places = new FacilityFilter();
    places.q = filter.q;
    places.area = filter.area;
    List<UUID> hits = places.searches() ? search.find(places) : null;
    return hits == null || hits.size() > FacilitySearch.MOST_RANKED
        ? facilities.where(places)
        : facilities.visible().add("f.id = ANY(:hits)").bind("hits", hits.toArray(UUID[]::new));
  }

  private void narrow(FindingFilter filter, SqlConditions outer) {
    if (filter.states != null && !filter.states.isEmpty()) {
      // Said first, because it holds for nearly all and the database can tell.
      boolean open = filter.states.contains(FindingState.OPEN);
      outer.add(
          "(s.outcome IS %s %s IN (:states))"
              .formatted(open ? "NULL OR" : "NOT NULL AND", FindingSql.STATE),
          "states",
          names(filter.states));
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

  private static List<String> names(List<FindingState> states) {
    return states.stream().map(Enum::name).toList();
  }
}
