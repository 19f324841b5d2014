package vn.sxsh.plan.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.party.PartiesRequest.PartyRequest;

/** Brings the parties of a task in line with a request, touching only what differs. */
@ApplicationScoped
public class PartiesEditor {

  private final TaskPartyRepository parties;
  private final PartyDirectory directory;

  PartiesEditor(TaskPartyRepository parties, PartyDirectory directory) {
    this.parties = parties;
    this.directory = directory;
  }

  public void replace(UUID taskId, PartiesRequest wanted) {
    requireOneAccountable(wanted);
    requireKnown(wanted);
    Map<UUID, TaskParty> present = new HashMap<>();
    parties.listByTask(taskId).forEach(party -> present.put(party.id, party));
    dropMissing(present, wanted);
    write(taskId, PartyRole.LEAD, wanted.leads(), present);
    write(taskId, PartyRole.COORDINATOR, wanted.coordinators(), present);
  }

  private static void requireOneAccountable(PartiesRequest wanted) {
    long accountable = wanted.leads().stream().filter(PartyRequest::accountable).count();
    boolean coordinatorIs = wanted.coordinators().stream().anyMatch(PartyRequest::accountable);
    if (accountable != (wanted.leads().isEmpty() ? 0 : 1) || coordinatorIs) {
      throw PlanProblem.ACCOUNTABLE_NOT_ONE.raise().at("leads", "ACCOUNTABLE_NOT_ONE");
    }
  }

  private void requireKnown(PartiesRequest wanted) {
    Bodies known =
        directory.find(
            all(wanted).map(PartyRequest::agencyId), all(wanted).map(PartyRequest::agencyGroupId));
    requireKnown("leads", wanted.leads(), known);
    requireKnown("coordinators", wanted.coordinators(), known);
  }

  private static void requireKnown(String field, List<PartyRequest> requests, Bodies known) {
    for (int at = 0; at < requests.size(); at++) {
      PartyRequest request = requests.get(at);
      boolean named = request.agencyId() != null || request.agencyGroupId() != null;
      if (named && known.of(request.agencyId(), request.agencyGroupId()) == null) {
        String id = request.agencyId() != null ? ".agencyId" : ".agencyGroupId";
        throw PlanProblem.AGENCY_UNKNOWN.raise().at(field + "[" + at + "]" + id, "AGENCY_UNKNOWN");
      }
    }
  }

  /** Drops first, and frees the place of who is accountable, for the unique rules to hold. */
  private void dropMissing(Map<UUID, TaskParty> present, PartiesRequest wanted) {
    List<UUID> kept = all(wanted).map(PartyRequest::id).filter(Objects::nonNull).toList();
    present.values().stream().filter(party -> !kept.contains(party.id)).forEach(TaskParty::delete);
    present.values().forEach(party -> party.accountable = false);
    parties.flush();
  }

  private void write(
      UUID taskId, PartyRole role, List<PartyRequest> requests, Map<UUID, TaskParty> present) {
    int ordinal = 1;
    for (PartyRequest request : requests) {
      TaskParty party = request.id() == null ? null : present.remove(request.id());
      boolean isNew = party == null;
      if (isNew) {
        party = new TaskParty();
        party.taskId = taskId;
      }
      party.role = role;
      party.ordinal = ordinal++;
      party.phrase = request.phrase().strip();
      party.agencyId = request.agencyId();
      party.agencyGroupId = request.agencyGroupId();
      party.accountable = request.accountable();
      if (isNew) {
        parties.persist(party);
      }
    }
  }

  private static Stream<PartyRequest> all(PartiesRequest wanted) {
    return Stream.concat(wanted.leads().stream(), wanted.coordinators().stream());
  }
}
