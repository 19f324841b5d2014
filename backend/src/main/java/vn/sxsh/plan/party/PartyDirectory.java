package vn.sxsh.plan.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.group.AgencyGroupRef;
import vn.sxsh.reference.group.AgencyGroupService;

/** Looks up the bodies that a plan names, and whom somebody stands for. */
@ApplicationScoped
public class PartyDirectory {

  private final AgencyService agencies;
  private final AgencyGroupService groups;

  PartyDirectory(AgencyService agencies, AgencyGroupService groups) {
    this.agencies = agencies;
    this.groups = groups;
  }

  /** The bodies of those ids (nulls are skipped): one query for agencies, one for groups. */
  public Bodies find(Stream<UUID> agencyIds, Stream<UUID> groupIds) {
    Map<UUID, BodyRef> foundAgencies = new HashMap<>();
    agencies.refs(distinct(agencyIds)).forEach((id, ref) -> foundAgencies.put(id, body(ref)));
    Map<UUID, BodyRef> foundGroups = new HashMap<>();
    groups.refs(distinct(groupIds)).forEach((id, ref) -> foundGroups.put(id, body(ref)));
    return new Bodies(foundAgencies, foundGroups);
  }

  /** The members of each of those groups on that day. */
  public Map<UUID, List<BodyRef>> members(Collection<UUID> groupIds, LocalDate day) {
    Map<UUID, List<BodyRef>> members = new HashMap<>();
    groups
        .members(groupIds, day)
        .forEach((id, refs) -> members.put(id, refs.stream().map(PartyDirectory::body).toList()));
    return members;
  }

  /**
   * Whom those agencies stand for on that day: themselves, the bodies whose duties they took over,
   * and the groups that they are members of.
   */
  public Belonging belonging(Collection<UUID> agencyIds, LocalDate day) {
    Set<UUID> lineage = new HashSet<>();
    Set<UUID> memberships = new HashSet<>();
    for (UUID id : Set.copyOf(agencyIds)) {
      lineage.addAll(agencies.lineage(id));
      memberships.addAll(groups.groupsOf(id, day));
    }
    return new Belonging(lineage, memberships);
  }

  /** Reports AGENCY_UNKNOWN at {@code field} unless the agency exists (or none is named). */
  public void requireAgency(UUID id, String field) {
    if (id != null && !agencies.exists(id)) {
      throw PlanProblem.AGENCY_UNKNOWN.raise().at(field, "AGENCY_UNKNOWN");
    }
  }

  private static Set<UUID> distinct(Stream<UUID> ids) {
    return ids.filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static BodyRef body(AgencyRef agency) {
    return new BodyRef(BodyKind.AGENCY, agency.id(), agency.code(), agency.name());
  }

  private static BodyRef body(AgencyGroupRef group) {
    return new BodyRef(BodyKind.GROUP, group.id(), group.code(), group.name());
  }
}
