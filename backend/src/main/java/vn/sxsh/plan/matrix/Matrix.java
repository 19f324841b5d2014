package vn.sxsh.plan.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.sxsh.plan.clause.ClauseRef;
import vn.sxsh.plan.item.TaskItem;
import vn.sxsh.plan.party.Belonging;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.progress.Standing;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskGroup;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.work.WorkItem;

/**
 * Everything that the matrix of a plan is made of, read in a number of queries that does not depend
 * on the number of rows.
 */
record Matrix(
    Plan plan,
    List<TaskGroup> groups,
    List<Task> tasks,
    Map<UUID, List<TaskItem>> items,
    Map<UUID, List<TaskParty>> parties,
    Map<UUID, List<WorkItem>> workItems,
    Map<UUID, List<ClauseRef>> clauses,
    Map<UUID, Integer> noteCounts,
    Bodies bodies,
    Belonging own,
    LocalDate today) {

  List<TaskItem> itemsOf(UUID taskId) {
    return items.getOrDefault(taskId, List.of());
  }

  List<TaskParty> partiesOf(UUID taskId) {
    return parties.getOrDefault(taskId, List.of());
  }

  List<WorkItem> workOf(UUID taskId) {
    return workItems.getOrDefault(taskId, List.of());
  }

  /** The task above; null at the top. */
  Task parentOf(Task task) {
    return task.parentId == null
        ? null
        : tasks.stream().filter(each -> each.id.equals(task.parentId)).findFirst().orElse(null);
  }

  Map<UUID, Standing> standings() {
    return Standing.compute(new Standing.Basis(tasks, items, workItems, plan.periodEnd, today));
  }

  /** The years of the plan and of its work. */
  List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    workItems.values().forEach(work -> work.forEach(item -> years.add(item.year)));
    for (int year = plan.periodStart.getYear(); year <= plan.periodEnd.getYear(); year++) {
      years.add(year);
    }
    return List.copyOf(years);
  }
}
