package vn.sxsh.facility.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.security.CurrentCaller;

/** Lets facilities ask for changes in their own record, and officers decide (§V.12). */
@ApplicationScoped
@Transactional
public class ProposalService {

  private final ProposalRepository proposals;
  private final FacilityService facilities;
  private final Creations creations;
  private final CurrentCaller caller;
  private final AccountNames names;
  private final Event<ProposalMoved> moved;

  ProposalService(
      ProposalRepository proposals,
      FacilityService facilities,
      Creations creations,
      CurrentCaller caller,
      AccountNames names,
      Event<ProposalMoved> moved) {
    this.proposals = proposals;
    this.facilities = facilities;
    this.creations = creations;
    this.caller = caller;
    this.names = names;
    this.moved = moved;
  }

  /** One page of the proposals, the oldest that waits first. */
  public Page<ProposalResponse> list(ProposalFilter filter, PageRequest request) {
    Page<FacilityProposal> page = proposals.page(filter, request);
    List<ProposalResponse> items = shape(page.items());
    return new Page<>(items, page.total(), page.limit(), page.offset());
  }

  /** Asks for changes in a record that the caller may know of. */
  public ProposalResponse propose(UUID facilityId, ProposalRequest request) {
    facilities.entity(facilityId);
    if (!creations.claim(request.id(), "facility-proposal", request)) {
      return shape(proposals.findById(request.id()));
    }
    FacilityProposal proposal = new FacilityProposal();
    proposal.id = Ids.orNext(request.id());
    proposal.facilityId = facilityId;
    proposal.proposed = request.proposed();
    proposal.note = request.note();
    proposals.persistAndFlush(proposal);
    tell(proposal);
    return shape(proposal);
  }

  /** Writes what was asked for into the record as it is now, under the rules of every edit. */
  public ProposalResponse accept(UUID id, int version) {
    FacilityProposal proposal = forDecision(id, version);
    facilities.change(
        proposal.facilityId,
        facilities.entity(proposal.facilityId).version,
        "Cơ sở đề nghị",
        proposal.proposed::writeTo);
    return decide(proposal, ProposalState.ACCEPTED, null);
  }

  /** Sends the proposal back with a remark; the record stays as it is. */
  public ProposalResponse giveBack(UUID id, int version, ReturnRequest request) {
    return decide(forDecision(id, version), ProposalState.RETURNED, request.remark());
  }

  /** Takes back what the caller itself has asked for. */
  public void withdraw(UUID id, int version) {
    FacilityProposal proposal = pending(id, version);
    if (!proposal.createdBy.equals(caller.get().id())) {
      throw CommonProblem.FORBIDDEN.raise();
    }
    proposal.state = ProposalState.WITHDRAWN;
    tell(proposal);
  }

  /** Nobody decides on what they have asked for themselves. */
  private FacilityProposal forDecision(UUID id, int version) {
    FacilityProposal proposal = pending(id, version);
    if (proposal.createdBy.equals(caller.get().id())) {
      throw FacilityProblem.OWN_PROPOSAL.raise();
    }
    return proposal;
  }

  private FacilityProposal pending(UUID id, int version) {
    FacilityProposal proposal = proposals.findForEdit(id);
    facilities.entity(proposal.facilityId);
    proposal.requireVersion(version, () -> shape(proposal));
    if (proposal.state != ProposalState.PENDING) {
      throw FacilityProblem.PROPOSAL_DECIDED.raise();
    }
    return proposal;
  }

  private ProposalResponse decide(FacilityProposal proposal, ProposalState state, String remark) {
    proposal.state = state;
    proposal.remark = remark;
    proposal.decidedBy = caller.get().id();
    proposal.decidedAt = Instant.now();
    proposals.flush();
    tell(proposal);
    return shape(proposal);
  }

  private void tell(FacilityProposal proposal) {
    moved.fire(
        new ProposalMoved(
            proposal.id, proposal.facilityId, proposal.createdBy, proposal.state, proposal.remark));
  }

  private ProposalResponse shape(FacilityProposal proposal) {
    return shape(List.of(proposal)).get(0);
  }

  private List<ProposalResponse> shape(List<FacilityProposal> shown) {
    Set<UUID> people = new HashSet<>();
    shown.forEach(
        it -> {
          people.add(it.createdBy);
          if (it.decidedBy != null) {
            people.add(it.decidedBy);
          }
        });
    Map<UUID, String> called = names.displayNames(people);
    Map<UUID, FacilityItem> items =
        facilities.items(shown.stream().map(it -> it.facilityId).distinct().toList());
    return shown.stream()
        .map(
            it ->
                new ProposalResponse(
                    it.id,
                    it.version,
                    items.get(it.facilityId),
                    it.proposed,
                    it.note,
                    it.state,
                    it.remark,
                    called.get(it.createdBy),
                    it.decidedBy == null ? null : called.get(it.decidedBy),
                    it.createdAt,
                    it.decidedAt))
        .toList();
  }
}
