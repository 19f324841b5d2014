package vn.sxsh.plan.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.BodyRef;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.party.TaskPartyRepository;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskRef;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.time.VietnamTime;

/** Works out what every agency is obliged to on a day. */
@ApplicationScoped
@Transactional
public class ObligationService {

  private final PlanRepository plans;
  private final DutyRepository duties;
  private final DutyPartyRepository dutyParties;
  private final TaskRepository tasks;
  private final TaskPartyRepository taskParties;
  private final PartyDirectory directory;
  private final VietnamTime time;

  ObligationService(
      PlanRepository plans,
      DutyRepository duties,
      DutyPartyRepository dutyParties,
      TaskRepository tasks,
      TaskPartyRepository taskParties,
      PartyDirectory directory,
      VietnamTime time) {
    this.plans = plans;
    this.duties = duties;
    this.dutyParties = dutyParties;
    this.tasks = tasks;
    this.taskParties = taskParties;
    this.directory = directory;
    this.time = time;
  }

  /** The obligations of every agency on {@code asOf}, which is today when null. */
  public ObligationsResponse read(UUID planId, LocalDate asOf) {
    Plan plan = plans.findVisible(planId);
    LocalDate day = asOf == null ? time.today() : asOf;
    List<DutyParty> bound = dutyParties.listByPlan(planId);
    List<TaskParty> parties = taskParties.listByPlan(planId);
    Set<UUID> groupIds =
        Stream.concat(
                bound.stream().map(party -> party.agencyGroupId),
                parties.stream().map(party -> party.agencyGroupId))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Bodies bodies =
        directory.find(
            Stream.concat(
                bound.stream().map(party -> party.agencyId),
                parties.stream().map(party -> party.agencyId)),
            groupIds.stream());
    Map<UUID, List<BodyRef>> members = directory.members(groupIds, day);
    Map<UUID, Duty> dutyById = byId(duties.listByPlan(planId), duty -> duty.id);
    Map<UUID, Task> taskById = byId(tasks.listByPlan(planId), task -> task.id);
    Obligations obligations = new Obligations(bodies, members);
    bound.forEach(party -> obligations.add(dutyById.get(party.dutyId), party));
    parties.stream()
        .sorted(Comparator.comparing(party -> taskById.get(party.taskId).sortKey))
        .forEach(party -> obligations.add(TaskRef.of(taskById.get(party.taskId)), party));
    return new ObligationsResponse(
        day, plan.reportDueOn(day.getYear()), obligations.agencies(), obligations.unresolved());
  }

  private static <T> Map<UUID, T> byId(List<T> records, Function<T, UUID> id) {
    return records.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
