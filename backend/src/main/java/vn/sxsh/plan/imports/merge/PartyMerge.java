package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.party.TaskPartyRepository;
import vn.sxsh.plan.task.Task;

/**
 * The bodies of a task, known by the printed words that name them. Which body the words mean is
 * filled in where nobody has said so yet, and never replaced; nor is the choice of who answers.
 */
@ApplicationScoped
class PartyMerge {

  private final TaskPartyRepository parties;

  PartyMerge(TaskPartyRepository parties) {
    this.parties = parties;
  }

  boolean merge(Run run, Task task, PartyRole role, List<DraftParty> wanted) {
    List<TaskParty> left =
        run.newPlan
            ? new ArrayList<>()
            : new ArrayList<>(
                parties.listByTask(task.id).stream().filter(each -> each.role == role).toList());
    TaskParty[] matched = new TaskParty[wanted.size()];
    for (int at = 0; at < matched.length; at++) {
      String phrase = wanted.get(at).phrase();
      matched[at] =
          left.stream().filter(each -> each.phrase.equals(phrase)).findFirst().orElse(null);
      left.remove(matched[at]);
    }
    boolean changed = dropUnprinted(run, task, role, left);
    Set<UUID> taken = new HashSet<>();
    Stream.concat(left.stream(), Stream.of(matched))
        .filter(each -> each != null && each.agencyId != null)
        .forEach(each -> taken.add(each.agencyId));
    boolean answered =
        Stream.concat(left.stream(), Stream.of(matched))
            .anyMatch(each -> each != null && each.accountable);
    for (int at = 0; at < matched.length; at++) {
      changed |= put(run, task, role, matched[at], wanted.get(at), at + 1, taken, answered);
    }
    return changed;
  }

  /** Removes what the paper named the last time and no longer does; what people added stays. */
  private static boolean dropUnprinted(Run run, Task task, PartyRole role, List<TaskParty> left) {
    TaskWish before = TaskWish.find(run.last.draft(), task.code);
    List<DraftParty> printed =
        before == null
            ? List.of()
            : role == PartyRole.LEAD ? before.task().leads() : before.task().coordinators();
    List<TaskParty> gone =
        left.stream()
            .filter(each -> printed.stream().anyMatch(old -> old.phrase().equals(each.phrase)))
            .toList();
    gone.forEach(run::remove);
    left.removeAll(gone);
    return !gone.isEmpty();
  }

  private static boolean put(
      Run run,
      Task task,
      PartyRole role,
      TaskParty present,
      DraftParty wanted,
      int ordinal,
      Set<UUID> taken,
      boolean answered) {
    UUID agency = run.bodies.agency(wanted);
    // A body stands once in each role, however often the phrase repeats it.
    UUID free = agency != null && !taken.contains(agency) ? agency : null;
    boolean accountable = role == PartyRole.LEAD && wanted.accountable() && !answered;
    if (present == null) {
      TaskParty party = new TaskParty();
      party.taskId = task.id;
      party.role = role;
      party.ordinal = ordinal;
      party.phrase = wanted.phrase();
      party.agencyId = free;
      party.agencyGroupId = run.bodies.group(wanted);
      party.accountable = accountable;
      taken.add(free);
      run.save(party);
      return true;
    }
    boolean resolved = present.agencyId != null || present.agencyGroupId != null;
    UUID agencyId = resolved ? present.agencyId : free;
    UUID groupId = resolved ? present.agencyGroupId : run.bodies.group(wanted);
    boolean differs =
        !Objects.equals(agencyId, present.agencyId)
            || !Objects.equals(groupId, present.agencyGroupId)
            || (accountable && !present.accountable);
    taken.add(agencyId);
    if (!run.dry) {
      present.agencyId = agencyId;
      present.agencyGroupId = groupId;
      present.accountable = present.accountable || accountable;
    }
    return differs;
  }
}
