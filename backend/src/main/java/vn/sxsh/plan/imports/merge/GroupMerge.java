package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.task.TaskGroup;
import vn.sxsh.plan.task.TaskGroupRepository;
import vn.sxsh.shared.text.SearchText;

/** The groups of the matrix; a group is known by its title, or else by its label. */
@ApplicationScoped
class GroupMerge {

  /** What rows are filed under that stand in no group. */
  private static final String NO_GROUP = "Nhiệm vụ";

  private final TaskGroupRepository groups;

  GroupMerge(TaskGroupRepository groups) {
    this.groups = groups;
  }

  static String key(DraftGroup group) {
    return key(group.label(), title(group));
  }

  private static String key(String label, String title) {
    String printed = Run.blankToNull(label);
    return printed == null ? SearchText.normalise(title) : printed;
  }

  /** The groups of the draft in its order. */
  List<TaskGroup> merge(Run run) {
    List<TaskGroup> present =
        run.newPlan ? new ArrayList<>() : new ArrayList<>(groups.listByPlan(run.plan.id));
    List<TaskGroup> merged = new ArrayList<>();
    for (DraftGroup wanted : run.draft.groups()) {
      merged.add(merge(run, wanted, merged.size() + 1, present));
    }
    present.forEach(
        group ->
            run.report(
                RowKind.GROUP,
                key(group.label, group.title),
                group.title,
                RowOutcome.ABSENT,
                null));
    return merged;
  }

  private TaskGroup merge(Run run, DraftGroup wanted, int ordinal, List<TaskGroup> present) {
    String title = title(wanted);
    TaskGroup group = take(present, known -> known.title.equals(title));
    if (group == null && Run.blankToNull(wanted.label()) != null) {
      group = take(present, known -> Objects.equals(known.label, wanted.label()));
    }
    boolean created = group == null;
    if (created) {
      group = new TaskGroup();
      group.planId = run.plan.id;
      group.ordinal = ordinal;
    }
    TaskGroup edited = group;
    String key = key(wanted);
    DraftGroup before = run.last.row(RowKind.GROUP, key, PlanDraft::groups, GroupMerge::key);
    Change<DraftGroup> change = run.change(wanted, before, created);
    change
        .field("label", draft -> Run.blankToNull(draft.label()), group.label, v -> edited.label = v)
        .field("title", GroupMerge::title, group.title, v -> edited.title = v);
    if (created) {
      run.save(group);
    }
    run.report(RowKind.GROUP, key, title, change);
    return group;
  }

  private static TaskGroup take(List<TaskGroup> present, Predicate<TaskGroup> wanted) {
    TaskGroup found = present.stream().filter(wanted).findFirst().orElse(null);
    present.remove(found);
    return found;
  }

  private static String title(DraftGroup group) {
    String title = Run.blankToNull(group.title());
    return title == null ? NO_GROUP : title;
  }
}
