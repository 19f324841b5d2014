package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.item.ItemKind;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskGroup;
import vn.sxsh.plan.task.TaskRepository;

/** The rows of the matrix; a row is known by its code. */
@ApplicationScoped
class TaskMerge {

  /** Stands for the code of any task but the right one. */
  private static final String OTHER = "";

  private final GroupMerge groups;
  private final TaskRepository tasks;
  private final ItemMerge items;
  private final PartyMerge parties;
  private final LinkMerge links;

  TaskMerge(
      GroupMerge groups,
      TaskRepository tasks,
      ItemMerge items,
      PartyMerge parties,
      LinkMerge links) {
    this.groups = groups;
    this.tasks = tasks;
    this.items = items;
    this.parties = parties;
    this.links = links;
  }

  /** Where a row stands. */
  private record Place(DraftGroup printed, TaskGroup group, Task parent, int ordinal) {}

  void merge(Run run) {
    if (!run.newPlan) {
      tasks.listByPlan(run.plan.id).forEach(task -> run.tasks.put(task.code, task));
    }
    Set<String> seen = new HashSet<>();
    List<TaskGroup> merged = groups.merge(run);
    for (int at = 0; at < merged.size(); at++) {
      DraftGroup group = run.draft.groups().get(at);
      walk(run, group, merged.get(at), null, group.tasks(), seen);
    }
    run.tasks.values().stream()
        .filter(task -> !seen.contains(task.code))
        .sorted((a, b) -> a.sortKey.compareTo(b.sortKey))
        .forEach(task -> run.report(RowKind.TASK, task.code, task.title, RowOutcome.ABSENT, null));
  }

  private void walk(
      Run run,
      DraftGroup printed,
      TaskGroup group,
      Task parent,
      List<DraftTask> wanted,
      Set<String> seen) {
    int ordinal = 0;
    for (DraftTask task : wanted) {
      RowReason fault = fault(run, task, !seen.add(task.code()));
      if (fault != null) {
        skip(run, task, RowOutcome.REFUSED, fault, seen);
      } else if (run.leftOut.contains(task.code())) {
        skip(run, task, RowOutcome.LEFT_OUT, null, seen);
      } else {
        Task merged = merge(run, task, new Place(printed, group, parent, ++ordinal));
        if (merged != null) {
          walk(run, printed, group, merged, task.children(), seen);
        } else {
          skipBelow(run, task, seen);
        }
      }
    }
  }

  private static RowReason fault(Run run, DraftTask task, boolean repeated) {
    if (repeated) {
      return RowReason.CODE_REPEATED;
    }
    if (Run.blankToNull(task.title()) == null) {
      return RowReason.TITLE_EMPTY;
    }
    return Stream.concat(task.leads().stream(), task.coordinators().stream())
            .allMatch(run.bodies::knows)
        ? null
        : RowReason.AGENCY_UNKNOWN;
  }

  private static void skip(
      Run run, DraftTask task, RowOutcome outcome, RowReason reason, Set<String> seen) {
    run.report(RowKind.TASK, task.code(), task.title(), outcome, reason);
    skipBelow(run, task, seen);
  }

  private static void skipBelow(Run run, DraftTask task, Set<String> seen) {
    for (DraftTask child : task.children()) {
      seen.add(child.code());
      skip(run, child, RowOutcome.LEFT_OUT, RowReason.PARENT_MISSING, seen);
    }
  }

  /** The task, or null when people have removed it. */
  private Task merge(Run run, DraftTask wanted, Place place) {
    String parentCode = place.parent() == null ? null : place.parent().code;
    TaskWish wish = TaskWish.of(run.draft, place.printed(), parentCode, wanted);
    TaskWish before = before(run, wanted.code());
    Task task = run.tasks.get(wanted.code());
    boolean created = task == null;
    if (created && before != null) {
      run.report(
          RowKind.TASK,
          wanted.code(),
          wanted.title(),
          RowOutcome.UNCHANGED,
          RowReason.REMOVED_BY_PEOPLE);
      return null;
    }
    if (created) {
      task = new Task();
      task.planId = run.plan.id;
      task.ordinal = place.ordinal();
      task.renumber(wanted.code());
    }
    Change<TaskWish> change = run.change(wish, before, created);
    fields(change, task, place);
    if (created) {
      run.tasks.put(wanted.code(), run.save(task));
    }
    boolean kept = parts(run, change, task, wanted);
    if (!created && !change.isEmpty()) {
      run.touch(task);
    }
    run.report(
        RowKind.TASK,
        wanted.code(),
        wanted.title(),
        change,
        kept ? RowReason.WORKED_ITEM_KEPT : null);
    return task;
  }

  private static TaskWish before(Run run, String code) {
    return run.last.took(RowKind.TASK, code) ? TaskWish.find(run.last.draft(), code) : null;
  }

  private static void fields(Change<TaskWish> change, Task task, Place place) {
    UUID parent = place.parent() == null ? null : place.parent().id;
    String parentCode = place.parent() == null ? null : place.parent().code;
    change
        .field(
            "group",
            TaskWish::group,
            place.group().id.equals(task.groupId) ? GroupMerge.key(place.printed()) : null,
            v -> task.groupId = place.group().id)
        .field(
            "parent",
            TaskWish::parent,
            Objects.equals(parent, task.parentId) ? parentCode : OTHER,
            v -> task.parentId = parent)
        .field(
            "printedNumber",
            wish -> Run.blankToNull(wish.task().printedNumber()),
            task.printedNumber,
            v -> task.printedNumber = v)
        .field(
            "title", wish -> Run.blankToNull(wish.task().title()), task.title, v -> task.title = v)
        .field("note", wish -> Run.blankToNull(wish.task().note()), task.note, v -> task.note = v)
        .field(
            "leadPhrase",
            wish -> Run.blankToNull(wish.task().leadPhrase()),
            task.leadPhrase,
            v -> task.leadPhrase = v)
        .field(
            "coordinatorPhrase",
            wish -> Run.blankToNull(wish.task().coordinatorPhrase()),
            task.coordinatorPhrase,
            v -> task.coordinatorPhrase = v)
        .field("extra", wish -> wish.task().extra(), task.extra, v -> task.extra = v);
  }

  /** Whether something stays that the paper no longer has. */
  private boolean parts(Run run, Change<TaskWish> change, Task task, DraftTask wanted) {
    ItemMerge.Outcome items = new ItemMerge.Outcome();
    change
        .part(
            "actions",
            wish -> wish.task().actions(),
            () -> this.items.merge(run, task, ItemKind.ACTION, wanted.actions(), items))
        .part(
            "results",
            wish -> wish.task().results(),
            () -> this.items.merge(run, task, ItemKind.RESULT, wanted.results(), items))
        .part(
            "leads",
            wish -> wish.task().leads(),
            () -> parties.merge(run, task, PartyRole.LEAD, wanted.leads()))
        .part(
            "coordinators",
            wish -> wish.task().coordinators(),
            () -> parties.merge(run, task, PartyRole.COORDINATOR, wanted.coordinators()))
        .part("clauses", TaskWish::links, () -> links.merge(run, task));
    return items.keptWorked;
  }
}
