package vn.sxsh.plan.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sxsh.plan.party.Belonging;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.party.TaskPartyRepository;
import vn.sxsh.plan.task.TaskAccess;
import vn.sxsh.plan.task.TaskRef;
import vn.sxsh.plan.task.TaskRepository;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Tells whose work is due. Work is done by the body that is responsible for it; where none is
 * named, by the one that answers for the task.
 */
@ApplicationScoped
@Transactional
public class WorkDeadlineService {

  private final WorkItemRepository workItems;
  private final TaskRepository tasks;
  private final TaskPartyRepository parties;
  private final PartyDirectory directory;
  private final VietnamTime time;

  WorkDeadlineService(
      WorkItemRepository workItems,
      TaskRepository tasks,
      TaskPartyRepository parties,
      PartyDirectory directory,
      VietnamTime time) {
    this.workItems = workItems;
    this.tasks = tasks;
    this.parties = parties;
    this.directory = directory;
    this.time = time;
  }

  /**
   * The work that should end between those days, included, and has not, each with those of the
   * staff who do it.
   */
  public List<WorkDeadline> due(LocalDate from, LocalDate until, List<Caller> staff) {
    Map<UUID, Belonging> bodies = bodies(staff);
    Map<UUID, TaskRef> refs = new HashMap<>();
    Map<UUID, List<TaskParty>> known = new HashMap<>();
    return workItems.listDue(from, until).stream()
        .map(
            item -> {
              List<TaskParty> taskParties = known.computeIfAbsent(item.taskId, parties::listByTask);
              return new WorkDeadline(
                  item.id,
                  refs.computeIfAbsent(item.taskId, id -> TaskRef.of(tasks.findById(id))),
                  item.title,
                  item.endsOn,
                  people(staff, bodies, own -> mustDo(item, taskParties, own)));
            })
        .toList();
  }

  /** Those of the staff whose body leads the task today. */
  public Set<UUID> leading(UUID taskId, List<Caller> staff) {
    Set<UUID> agencies =
        staff.stream().map(Caller::agencyId).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<UUID> leading = Set.copyOf(parties.listLeading(taskId, agencies, time.today()));
    return staff.stream()
        .filter(person -> person.agencyId() != null && leading.contains(person.agencyId()))
        .map(Caller::id)
        .collect(Collectors.toSet());
  }

  private static boolean mustDo(WorkItem item, List<TaskParty> taskParties, Belonging own) {
    return item.responsibleAgencyId != null
        ? own.includes(item.responsibleAgencyId, null)
        : TaskAccess.takesPart(taskParties.stream().filter(it -> it.accountable).toList(), own);
  }

  /** Whom each agency of the staff stands for today. */
  private Map<UUID, Belonging> bodies(List<Caller> staff) {
    return staff.stream()
        .map(Caller::agencyId)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> directory.belonging(List.of(id), time.today())));
  }

  private static Set<UUID> people(
      List<Caller> staff, Map<UUID, Belonging> bodies, Predicate<Belonging> suited) {
    return staff.stream()
        .filter(person -> person.agencyId() != null)
        .filter(person -> suited.test(bodies.get(person.agencyId())))
        .map(Caller::id)
        .collect(Collectors.toSet());
  }
}
