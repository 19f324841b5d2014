package vn.sxsh.reference.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps the groups of bodies that papers name with one phrase. */
@ApplicationScoped
@Transactional
public class AgencyGroupService {

  private final AgencyGroupRepository groups;
  private final GroupMembers members;
  private final AgencyService agencies;
  private final Creations creations;

  AgencyGroupService(
      AgencyGroupRepository groups,
      GroupMembers members,
      AgencyService agencies,
      Creations creations) {
    this.groups = groups;
    this.members = members;
    this.agencies = agencies;
    this.creations = creations;
  }

  /** One page of the groups. */
  public Page<AgencyGroupResponse> list(AgencyGroupFilter filter, PageRequest request) {
    Page<AgencyGroup> page = groups.page(filter, request);
    List<AgencyGroupResponse> items = shape(page.items(), filter.asOf);
    return new Page<>(items, page.total(), page.limit(), page.offset());
  }

  /** One group, with its members on a day or of all times. */
  public AgencyGroupResponse get(UUID id, LocalDate asOf) {
    AgencyGroup group = groups.findLiving(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    return shape(List.of(group), asOf).get(0);
  }

  /** Adds a group. */
  public AgencyGroupResponse create(AgencyGroupRequest request) {
    if (!creations.claim(request.id(), "agency-group", request)) {
      return shape(groups.findById(request.id()));
    }
    AgencyGroup group = new AgencyGroup();
    group.id = Ids.orNext(request.id());
    request.writeTo(group);
    groups.persist(group);
    members.replace(group.id, request.members());
    groups.flush();
    return shape(group);
  }

  /** Replaces a group and its members. */
  public AgencyGroupResponse update(UUID id, int version, AgencyGroupRequest request) {
    AgencyGroup group = findForEdit(id);
    group.requireVersion(version, () -> shape(group));
    request.writeTo(group);
    group.touch();
    members.replace(id, request.members());
    groups.flush();
    return shape(group);
  }

  /** Deletes a group; records that name it go on doing so. */
  public void delete(UUID id, int version) {
    AgencyGroup group = findForEdit(id);
    group.requireVersion(version, () -> shape(group));
    group.delete();
  }

  /** Brings a deleted group back. */
  public AgencyGroupResponse restore(UUID id) {
    AgencyGroup group = groups.findForEdit(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    group.deletedAt = null;
    groups.flush();
    return shape(group);
  }

  /** The groups with those ids, as other records show them. */
  public Map<UUID, AgencyGroupRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : groups.listByIds(ids).stream()
            .map(AgencyGroupRef::of)
            .collect(Collectors.toMap(AgencyGroupRef::id, Function.identity()));
  }

  /** The living group of that code. */
  public Optional<AgencyGroupRef> findByCode(String code) {
    return groups.findByCode(code).map(AgencyGroupRef::of);
  }

  /** True when there is a living group with that id. */
  public boolean exists(UUID id) {
    return groups.findLiving(id).isPresent();
  }

  /** The phrases of every group, for reading a paper. */
  public List<AgencyGroupNames> names() {
    return groups.listLiving().stream().map(AgencyGroupNames::of).toList();
  }

  /** The members of each of those groups on a day, in the order of their names. */
  public Map<UUID, List<AgencyRef>> members(Collection<UUID> groupIds, LocalDate asOf) {
    if (groupIds.isEmpty()) {
      return Map.of();
    }
    List<AgencyGroupMember> found = groups.listMembers(groupIds, asOf);
    Map<UUID, AgencyRef> bodies = bodies(found);
    return found.stream()
        .collect(
            Collectors.groupingBy(
                member -> member.groupId,
                Collectors.mapping(member -> bodies.get(member.agencyId), Collectors.toList())));
  }

  /** The groups that a body belongs to on a day. */
  public Set<UUID> groupsOf(UUID agencyId, LocalDate asOf) {
    return new HashSet<>(groups.listGroupsOf(agencyId, asOf));
  }

  private AgencyGroup findForEdit(UUID id) {
    return groups
        .findForEdit(id)
        .filter(group -> group.deletedAt == null)
        .orElseThrow(CommonProblem.NOT_FOUND::raise);
  }

  private AgencyGroupResponse shape(AgencyGroup group) {
    return shape(List.of(group), null).get(0);
  }

  private List<AgencyGroupResponse> shape(List<AgencyGroup> shown, LocalDate asOf) {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<AgencyGroupMember> all =
        groups.listMembers(shown.stream().map(group -> group.id).toList(), asOf);
    Map<UUID, AgencyRef> bodies = bodies(all);
    Map<UUID, List<AgencyGroupMember>> byGroup =
        all.stream().collect(Collectors.groupingBy(member -> member.groupId));
    return shown.stream()
        .map(
            group ->
                AgencyGroupResponse.of(group, byGroup.getOrDefault(group.id, List.of()), bodies))
        .toList();
  }

  private Map<UUID, AgencyRef> bodies(List<AgencyGroupMember> found) {
    return agencies.refs(found.stream().map(member -> member.agencyId).collect(Collectors.toSet()));
  }
}
