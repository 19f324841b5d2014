package vn.sxsh.facility.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.reference.sector.VsicVersion;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/** Turns a filter and the caller's scope into SQL over findings. */
@ApplicationScoped
class FindingQuery {

  /** A record that nobody has confirmed for so long is stale. */
  private static final int STALE_MONTHS = 12;

  private static final String SAID_TO =
      "f.id IN (SELECT said.facility_id FROM facility_finding said WHERE said.%s)";

  private static final String CODES =
      Arrays.stream(QualityRule.values())
          .map(Enum::name)
          .collect(Collectors.joining(",", "{", "}"));

  private final FacilityQuery facilities;
  private final FacilityScope scope;
  private final CurrentCaller caller;
  private final VietnamTime time;

  FindingQuery(
      FacilityQuery facilities, FacilityScope scope, CurrentCaller caller, VietnamTime time) {
    this.facilities = facilities;
    this.scope = scope;
    this.caller = caller;
    this.time = time;
  }

  /**
   * The pieces of a query with their parameters.
   *
   * @param from the findings {@code b} with what people said to them {@code s}
   * @param inner which facilities to look at
   * @param outer which findings to take
   */
  record Parts(String from, SqlConditions inner, SqlConditions outer) {

    String select(String columns) {
      return "SELECT %s %s WHERE %s".formatted(columns, from, outer.sql());
    }

    <T> NativeQuery<T> applyTo(NativeQuery<T> query) {
      return outer.applyTo(inner.applyTo(query));
    }
  }

  /** The findings of a filter; of one facility when it is named. */
  Parts parts(FindingFilter filter, UUID facility) {
    List<QualityRule> rules =
        QualityRule.listed(scope.seesConfidential()).stream().filter(filter::admits).toList();
    FacilityFilter places = new FacilityFilter();
    places.q = filter.q;
    places.area = filter.area;
    SqlConditions inner =
        facilities.where(places).addIfGiven("f.id = :facility", "facility", facility);
    SqlConditions outer = new SqlConditions().bind("codes", CODES);
    narrow(filter, inner, outer);
    String pair = facility == null ? "true" : ":facility IN (d.first_id, d.second_id)";
    String from = FindingSql.from(rules, inner.sql(), facilities.visible().sql(), pair);
    LocalDate today = time.today();
    outer.bind("today", today);
    if (rules.contains(QualityRule.NOT_CONFIRMED)) {
      outer.bind("staleBefore", today.minusMonths(STALE_MONTHS));
    }
    if (rules.contains(QualityRule.SECTOR_OUTDATED)) {
      outer.bind("vsic", VsicVersion.on(today).year());
    }
    return new Parts(from, inner, outer);
  }

  /** What is asked of the few that people have taken on is asked of their facilities first. */
  private void narrow(FindingFilter filter, SqlConditions inner, SqlConditions outer) {
    outer.addIfGiven(FindingSql.STATE + " IN (:states)", "states", names(filter.states));
    if (filter.owner != null) {
      inner.add(SAID_TO.formatted("owner_id = :owner"));
      outer.add("s.owner_id = :owner", "owner", filter.owner);
    }
    if (Boolean.TRUE.equals(filter.mine)) {
      inner.add(SAID_TO.formatted("owner_id = :self"));
      outer.add("s.owner_id = :self", "self", caller.get().id());
    }
    if (filter.unassigned != null) {
      outer.add("s.owner_id IS " + (filter.unassigned ? "NULL" : "NOT NULL"));
    }
    if (Boolean.TRUE.equals(filter.overdue)) {
      inner.add(SAID_TO.formatted("due_on < :today"));
      outer.add("s.due_on < :today AND s.state = 'OPEN'");
    }
  }

  private static List<String> names(List<FindingState> states) {
    return states == null ? null : states.stream().map(Enum::name).toList();
  }
}
