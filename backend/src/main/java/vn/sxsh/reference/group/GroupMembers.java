package vn.sxsh.reference.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.reference.ReferenceProblem;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.agency.AgencySucceeded;
import vn.sxsh.reference.group.AgencyGroupRequest.Member;

/** Keeps the members of groups: who, from when to when. */
@ApplicationScoped
class GroupMembers {

  private final AgencyGroupRepository groups;
  private final AgencyService agencies;
  private final EntityManager entityManager;

  GroupMembers(AgencyGroupRepository groups, AgencyService agencies, EntityManager entityManager) {
    this.groups = groups;
    this.agencies = agencies;
    this.entityManager = entityManager;
  }

  /** Makes the members of a group those that are wanted. */
  void replace(UUID groupId, List<Member> wanted) {
    check(wanted);
    Map<UUID, AgencyGroupMember> left = new HashMap<>();
    groups.listMembers(List.of(groupId), null).forEach(member -> left.put(member.id, member));
    List<Member> added = new ArrayList<>();
    for (Member request : wanted) {
      AgencyGroupMember known = request.id() == null ? null : left.remove(request.id());
      if (known == null) {
        added.add(request);
      } else {
        request.writeTo(known);
      }
    }
    left.values().forEach(AgencyGroupMember::delete);
    entityManager.flush();
    added.forEach(request -> add(groupId, request));
  }

  /** A body's successors take its place from the day of the act. */
  void follow(@Observes AgencySucceeded act) {
    for (AgencyGroupMember member :
        groups.listMembershipsAfter(act.predecessorId(), act.effectiveOn())) {
      groups.findForEdit(member.groupId).ifPresent(AgencyGroup::touch);
      LocalDate end = member.validTo;
      if (member.validFrom != null && !member.validFrom.isBefore(act.effectiveOn())) {
        member.delete();
      } else {
        member.validTo = act.effectiveOn();
      }
      Member place = new Member(null, null, act.effectiveOn(), end);
      List<AgencyGroupMember> present = groups.listMembers(List.of(member.groupId), null);
      for (UUID successor : act.successorIds()) {
        boolean there =
            present.stream()
                .filter(it -> it.agencyId.equals(successor))
                .anyMatch(it -> it.validity().overlaps(place.validity()));
        if (!there) {
          add(member.groupId, new Member(null, successor, place.validFrom(), place.validTo()));
        }
      }
    }
  }

  private void add(UUID groupId, Member request) {
    AgencyGroupMember member = new AgencyGroupMember();
    member.groupId = groupId;
    request.writeTo(member);
    entityManager.persist(member);
  }

  private void check(List<Member> wanted) {
    Set<UUID> ids = wanted.stream().map(Member::agencyId).collect(Collectors.toSet());
    Set<UUID> known = agencies.refs(ids).keySet();
    for (int at = 0; at < wanted.size(); at++) {
      Member member = wanted.get(at);
      String field = "members[" + at + "]";
      if (!known.contains(member.agencyId())) {
        throw ReferenceProblem.REFERENCE_UNKNOWN
            .raise()
            .at(field + ".agencyId", "REFERENCE_UNKNOWN");
      }
      if (!member.validity().isOrdered()) {
        throw ReferenceProblem.VALIDITY_REVERSED
            .raise()
            .at(field + ".validTo", "VALIDITY_REVERSED");
      }
      boolean twice =
          wanted.subList(0, at).stream()
              .filter(other -> other.agencyId().equals(member.agencyId()))
              .anyMatch(other -> other.validity().overlaps(member.validity()));
      if (twice) {
        throw ReferenceProblem.MEMBER_TWICE.raise().at(field + ".agencyId", "MEMBER_TWICE");
      }
    }
  }
}
