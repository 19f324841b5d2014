package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.clause.PlanClause;
import vn.sxsh.plan.duty.Duty;
import vn.sxsh.plan.duty.DutyParty;
import vn.sxsh.plan.duty.DutyPartyRepository;
import vn.sxsh.plan.duty.DutyRepository;
import vn.sxsh.plan.imports.draft.DraftDuty;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.PlanDraft;

/** Whom the clauses of the plan's last part bind; a duty is known by its clause. */
@ApplicationScoped
class DutyMerge {

  private final DutyRepository duties;
  private final DutyPartyRepository parties;

  DutyMerge(DutyRepository duties, DutyPartyRepository parties) {
    this.duties = duties;
    this.parties = parties;
  }

  void merge(Run run) {
    Map<UUID, Duty> present = new HashMap<>();
    Map<UUID, List<DutyParty>> bound = new HashMap<>();
    if (!run.newPlan) {
      duties.listByPlan(run.plan.id).forEach(duty -> present.put(duty.clauseId, duty));
      parties
          .listByPlan(run.plan.id)
          .forEach(
              party -> bound.computeIfAbsent(party.dutyId, id -> new ArrayList<>()).add(party));
    }
    int ordinal = 0;
    for (DraftDuty wanted : run.draft.duties()) {
      ordinal++;
      PlanClause clause = run.clauses.get(wanted.clausePath());
      if (clause == null) {
        refuse(run, wanted, RowReason.PLACE_MISSING);
      } else if (!wanted.parties().stream().allMatch(run.bodies::knows)) {
        refuse(run, wanted, RowReason.AGENCY_UNKNOWN);
      } else {
        Duty duty = present.get(clause.id);
        List<DutyParty> own = duty == null ? List.of() : bound.getOrDefault(duty.id, List.of());
        merge(run, wanted, clause, duty, own, ordinal);
      }
    }
  }

  private static void refuse(Run run, DraftDuty wanted, RowReason reason) {
    run.report(RowKind.DUTY, wanted.clausePath(), wanted.phrase(), RowOutcome.REFUSED, reason);
  }

  private static void merge(
      Run run,
      DraftDuty wanted,
      PlanClause clause,
      Duty present,
      List<DutyParty> bound,
      int ordinal) {
    DraftDuty before =
        run.last.row(RowKind.DUTY, wanted.clausePath(), PlanDraft::duties, DraftDuty::clausePath);
    boolean created = present == null;
    if (created && before != null) {
      run.report(
          RowKind.DUTY,
          wanted.clausePath(),
          wanted.phrase(),
          RowOutcome.UNCHANGED,
          RowReason.REMOVED_BY_PEOPLE);
      return;
    }
    Duty duty = created ? new Duty() : present;
    if (created) {
      duty.planId = run.plan.id;
      duty.clauseId = clause.id;
      duty.ordinal = ordinal;
    }
    Change<DraftDuty> change = run.change(wanted, before, created);
    change.field("phrase", DraftDuty::phrase, duty.phrase, v -> duty.phrase = v);
    if (created) {
      run.save(duty);
    }
    change.part("parties", DraftDuty::parties, () -> parties(run, duty, wanted, before, bound));
    if (!created && !change.isEmpty()) {
      run.touch(duty);
    }
    run.report(RowKind.DUTY, wanted.clausePath(), wanted.phrase(), change);
  }

  private static boolean parties(
      Run run, Duty duty, DraftDuty wanted, DraftDuty before, List<DutyParty> bound) {
    List<DutyParty> left = new ArrayList<>(bound);
    boolean changed = false;
    int ordinal = 0;
    for (DraftParty party : wanted.parties()) {
      ordinal++;
      DutyParty known =
          left.stream().filter(each -> each.phrase.equals(party.phrase())).findFirst().orElse(null);
      left.remove(known);
      changed |= put(run, duty, known, party, ordinal);
    }
    for (DutyParty party : left) {
      boolean printed =
          before != null
              && before.parties().stream().anyMatch(old -> old.phrase().equals(party.phrase));
      if (printed) {
        run.remove(party);
        changed = true;
      }
    }
    return changed;
  }

  private static boolean put(Run run, Duty duty, DutyParty known, DraftParty wanted, int ordinal) {
    UUID agency = run.bodies.agency(wanted);
    UUID group = run.bodies.group(wanted);
    if (known == null) {
      DutyParty party = new DutyParty();
      party.dutyId = duty.id;
      party.planId = run.plan.id;
      party.ordinal = ordinal;
      party.phrase = wanted.phrase();
      party.agencyId = agency;
      party.agencyGroupId = group;
      run.save(party);
      return true;
    }
    boolean fills =
        known.agencyId == null && known.agencyGroupId == null && (agency != null || group != null);
    if (fills && !run.dry) {
      known.agencyId = agency;
      known.agencyGroupId = group;
    }
    return fills;
  }
}
