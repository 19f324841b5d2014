package vn.sxsh.plan.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.duty.ObligationsResponse.AgencyObligations;
import vn.sxsh.plan.duty.ObligationsResponse.DutyObligation;
import vn.sxsh.plan.duty.ObligationsResponse.TaskObligation;
import vn.sxsh.plan.duty.ObligationsResponse.Unresolved;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.BodyRef;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.task.TaskRef;

/**
 * Collects who is obliged to what. An agency that leads a task is not told besides that it works
 * with itself, as a member of a group that coordinates.
 */
final class Obligations {

  private final Bodies bodies;
  private final Map<UUID, List<BodyRef>> members;
  private final Map<UUID, AgencyObligations> agencies = new LinkedHashMap<>();
  private final List<Unresolved> unresolved = new ArrayList<>();

  /**
   * @param members of the groups on the day asked for
   */
  Obligations(Bodies bodies, Map<UUID, List<BodyRef>> members) {
    this.bodies = bodies;
    this.members = members;
  }

  void add(Duty duty, DutyParty party) {
    BodyRef via = bodies.of(null, party.agencyGroupId);
    List<BodyRef> bound = bound(party.agencyId, party.agencyGroupId);
    for (BodyRef agency : bound) {
      of(agency).duties().add(new DutyObligation(duty.id, duty.clauseId, duty.phrase, via));
    }
    if (bound.isEmpty()) {
      unresolved.add(new Unresolved(party.phrase, duty.id, null, via));
    }
  }

  /** Adds a party of a task; the leads of a task come before its coordinators. */
  void add(TaskRef task, TaskParty party) {
    BodyRef via = bodies.of(null, party.agencyGroupId);
    List<BodyRef> bound = bound(party.agencyId, party.agencyGroupId);
    for (BodyRef agency : bound) {
      AgencyObligations own = of(agency);
      boolean lead = party.role == PartyRole.LEAD;
      List<TaskObligation> obligations = lead ? own.leads() : own.coordinates();
      if (!holds(own.leads(), task) && !holds(obligations, task)) {
        obligations.add(new TaskObligation(task, party.accountable, via));
      }
    }
    if (bound.isEmpty()) {
      unresolved.add(new Unresolved(party.phrase, null, task, via));
    }
  }

  List<AgencyObligations> agencies() {
    return List.copyOf(agencies.values());
  }

  List<Unresolved> unresolved() {
    return unresolved;
  }

  private List<BodyRef> bound(UUID agencyId, UUID groupId) {
    if (groupId != null) {
      return members.getOrDefault(groupId, List.of());
    }
    BodyRef agency = bodies.of(agencyId, null);
    return agency == null ? List.of() : List.of(agency);
  }

  private AgencyObligations of(BodyRef agency) {
    return agencies.computeIfAbsent(
        agency.id(),
        id ->
            new AgencyObligations(agency, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private static boolean holds(List<TaskObligation> obligations, TaskRef task) {
    return obligations.stream().anyMatch(known -> known.task().id().equals(task.id()));
  }
}
