package vn.sxsh.plan.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sxsh.plan.item.ItemKind;
import vn.sxsh.plan.item.ItemResponse;
import vn.sxsh.plan.party.PartyResponse;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.progress.Progress;
import vn.sxsh.plan.progress.Standing;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskAccess;

/** Makes the rows of the matrix. */
@ApplicationScoped
class MatrixRows {

  private final TaskAccess access;

  MatrixRows(TaskAccess access) {
    this.access = access;
  }

  MatrixTask row(Matrix matrix, Task task, Standing standing) {
    return new MatrixTask(
        task.id,
        task.version,
        task.parentId,
        level(matrix, task),
        task.printedNumber,
        task.code,
        task.title,
        task.note,
        matrix.plan().inPrintedOrder(task.extra),
        task.leadPhrase,
        PartyResponse.of(matrix.partiesOf(task.id), PartyRole.LEAD, matrix.bodies()),
        task.coordinatorPhrase,
        PartyResponse.of(matrix.partiesOf(task.id), PartyRole.COORDINATOR, matrix.bodies()),
        ItemResponse.of(matrix.itemsOf(task.id), ItemKind.ACTION),
        ItemResponse.of(matrix.itemsOf(task.id), ItemKind.RESULT),
        standing.state(),
        task.holdReason,
        standing.late(),
        Progress.of(standing.tally()),
        YearCount.of(matrix.workOf(task.id), matrix.today()),
        matrix.clauses().getOrDefault(task.id, List.of()),
        matrix.noteCounts().getOrDefault(task.id, 0),
        isMine(matrix, task),
        access.rights(matrix.partiesOf(task.id), matrix.own()));
  }

  static boolean isMine(Matrix matrix, Task task) {
    return TaskAccess.takesPart(matrix.partiesOf(task.id), matrix.own());
  }

  private static int level(Matrix matrix, Task task) {
    int level = 0;
    for (Task above = matrix.parentOf(task); above != null; above = matrix.parentOf(above)) {
      level++;
    }
    return level;
  }
}
