package vn.sxsh.plan.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.party.Belonging;
import vn.sxsh.plan.party.PartyDirectory;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.Standing;
import vn.sxsh.plan.progress.Tally;
import vn.sxsh.plan.progress.TaskState;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskGroup;
import vn.sxsh.plan.text.PlanRepository;

/** Reads the matrix of a plan. */
@ApplicationScoped
@Transactional
public class MatrixService {

  private final PlanRepository plans;
  private final MatrixReader reader;
  private final MatrixRows rows;
  private final PartyDirectory directory;

  MatrixService(
      PlanRepository plans, MatrixReader reader, MatrixRows rows, PartyDirectory directory) {
    this.plans = plans;
    this.reader = reader;
    this.rows = rows;
    this.directory = directory;
  }

  /** The rows of the plan's matrix that the filter leaves, in their groups. */
  public MatrixResponse read(UUID planId, MatrixFilter filter) {
    Matrix matrix = reader.read(plans.findVisible(planId));
    Map<UUID, Standing> standings = matrix.standings();
    Belonging asked =
        filter.agency.isEmpty()
            ? null
            : directory.belonging(filter.agency, matrix.plan().dayWithin(matrix.today()));
    MatrixSearch search = new MatrixSearch(matrix, filter, asked);
    List<MatrixGroup> groups = new ArrayList<>();
    int matched = 0;
    for (TaskGroup group : matrix.groups()) {
      List<Task> all =
          matrix.tasks().stream().filter(task -> task.groupId.equals(group.id)).toList();
      List<MatrixTask> left =
          all.stream()
              .filter(task -> search.matches(group, task, standings.get(task.id)))
              .map(task -> rows.row(matrix, task, standings.get(task.id)))
              .toList();
      matched += left.size();
      if (!left.isEmpty() || !search.isNarrowed()) {
        groups.add(
            new MatrixGroup(
                group.id,
                group.ordinal,
                group.label,
                group.title,
                Progress.of(sum(all, standings)),
                all.size(),
                left));
      }
    }
    return summary(matrix, standings, groups, matched);
  }

  private static MatrixResponse summary(
      Matrix matrix, Map<UUID, Standing> standings, List<MatrixGroup> groups, int matched) {
    Map<TaskState, Integer> states = new EnumMap<>(TaskState.class);
    for (TaskState state : TaskState.values()) {
      states.put(state, 0);
    }
    standings.values().forEach(standing -> states.merge(standing.state(), 1, Integer::sum));
    return new MatrixResponse(
        matrix.plan().id,
        matrix.today(),
        matrix.tasks().size(),
        matched,
        Progress.of(sum(matrix.tasks(), standings)),
        states,
        (int) standings.values().stream().filter(Standing::late).count(),
        (int) matrix.tasks().stream().filter(task -> MatrixRows.isMine(matrix, task)).count(),
        matrix.years(),
        matrix.plan().extraColumns.names(),
        groups);
  }

  /** Adds up the tasks at the top, each of which includes what is below it. */
  private static Tally sum(List<Task> tasks, Map<UUID, Standing> standings) {
    return tasks.stream()
        .filter(task -> !standings.containsKey(task.parentId))
        .map(task -> standings.get(task.id).tally())
        .reduce(Tally.NOTHING, Tally::plus);
  }
}
