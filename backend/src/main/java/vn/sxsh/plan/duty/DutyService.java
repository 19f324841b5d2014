package vn.sxsh.plan.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.plan.clause.ClauseNode;
import vn.sxsh.plan.clause.PlanClauseRepository;
import vn.sxsh.plan.duty.DutyResponse.DutyPartyResponse;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.text.PlanRepository;

/** Reads the standing duties of a plan. */
@ApplicationScoped
@Transactional
public class DutyService {

  private final PlanRepository plans;
  private final DutyRepository duties;
  private final DutyPartyRepository parties;
  private final PlanClauseRepository clauses;
  private final PartyDirectory directory;

  DutyService(
      PlanRepository plans,
      DutyRepository duties,
      DutyPartyRepository parties,
      PlanClauseRepository clauses,
      PartyDirectory directory) {
    this.plans = plans;
    this.duties = duties;
    this.parties = parties;
    this.clauses = clauses;
    this.directory = directory;
  }

  /** The duties of the plan, in the order of the paper. */
  public List<DutyResponse> list(UUID planId) {
    plans.findVisible(planId);
    List<DutyParty> all = parties.listByPlan(planId);
    Map<UUID, List<DutyParty>> byDuty =
        all.stream().collect(Collectors.groupingBy(party -> party.dutyId));
    Bodies bodies =
        directory.find(
            all.stream().map(party -> party.agencyId),
            all.stream().map(party -> party.agencyGroupId));
    Map<UUID, ClauseNode> nodes = ClauseNode.byId(clauses.listByPlan(planId));
    return duties.listByPlan(planId).stream()
        .map(
            duty ->
                new DutyResponse(
                    duty.id,
                    duty.phrase,
                    nodes.get(duty.clauseId),
                    byDuty.getOrDefault(duty.id, List.of()).stream()
                        .map(
                            party ->
                                new DutyPartyResponse(
                                    party.phrase, bodies.of(party.agencyId, party.agencyGroupId)))
                        .toList()))
        .toList();
  }
}
