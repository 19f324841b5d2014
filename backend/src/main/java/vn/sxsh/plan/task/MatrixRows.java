package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.party.Bodies;

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
        extra(matrix.plan().extraColumns, task.extra),
        task.leadPhrase,
        parties(matrix.partiesOf(task.id), PartyRole.LEAD, matrix.bodies()),
        task.coordinatorPhrase,
        parties(matrix.partiesOf(task.id), PartyRole.COORDINATOR, matrix.bodies()),
        items(matrix.itemsOf(task.id), ItemKind.ACTION),
        items(matrix.itemsOf(task.id), ItemKind.RESULT),
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
    Map<UUID, UUID> parents = new HashMap<>();
    matrix.tasks().forEach(each -> parents.put(each.id, each.parentId));
    int level = 0;
    for (UUID above = task.parentId; above != null && level < 10; above = parents.get(above)) {
      level++;
    }
    return level;
  }

  static List<PartyResponse> parties(List<TaskParty> all, PartyRole role, Bodies bodies) {
    return all.stream()
        .filter(party -> party.role == role)
        .map(party -> PartyResponse.of(party, bodies))
        .toList();
  }

  static List<ItemResponse> items(List<TaskItem> all, ItemKind kind) {
    return all.stream().filter(item -> item.kind == kind).map(ItemResponse::of).toList();
  }

  /** The cells in the order of the printed headings, which the database does not keep. */
  static Map<String, String> extra(List<String> headings, Map<String, String> cells) {
    Map<String, String> ordered = new LinkedHashMap<>();
    headings.stream()
        .filter(cells::containsKey)
        .forEach(heading -> ordered.put(heading, cells.get(heading)));
    cells.forEach(ordered::putIfAbsent);
    return ordered;
  }
}
