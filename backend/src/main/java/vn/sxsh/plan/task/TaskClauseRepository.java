package vn.sxsh.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.clause.ClauseRef;
import vn.sxsh.plan.clause.PlanClause;
import vn.sxsh.shared.persistence.Records;

/** Queries over the links between the matrix and the body. */
@ApplicationScoped
public class TaskClauseRepository implements Records<TaskClause> {

  private static final String LINKS =
      """
      select l.taskId as taskId, c as clause
      from TaskClause l
      join PlanClause c on c.id = l.clauseId and c.deletedAt is null
      join Task t on t.id = l.taskId and t.deletedAt is null
      where l.deletedAt is null and
      """;

  /** For every linked clause of the plan, the tasks that carry it out. */
  public Map<UUID, List<UUID>> taskIdsByClause(UUID planId) {
    Map<UUID, List<UUID>> taskIds = new HashMap<>();
    for (Tuple link : links("t.planId = :id order by t.sortKey", planId)) {
      taskIds
          .computeIfAbsent(link.get("clause", PlanClause.class).id, key -> new ArrayList<>())
          .add(link.get("taskId", UUID.class));
    }
    return taskIds;
  }

  /** For every linked task of the plan, the clauses that it carries out. */
  public Map<UUID, List<ClauseRef>> clausesByTask(UUID planId) {
    return byTask(links("t.planId = :id order by c.ordinal", planId));
  }

  /** The clauses that the task carries out. */
  public List<ClauseRef> clausesOf(UUID taskId) {
    return byTask(links("t.id = :id order by c.ordinal", taskId)).getOrDefault(taskId, List.of());
  }

  /** The links of the task. */
  public List<TaskClause> listByTask(UUID taskId) {
    return list("taskId = ?1 and deletedAt is null", taskId);
  }

  private static Map<UUID, List<ClauseRef>> byTask(List<Tuple> links) {
    Map<UUID, List<ClauseRef>> clauses = new HashMap<>();
    for (Tuple link : links) {
      clauses
          .computeIfAbsent(link.get("taskId", UUID.class), key -> new ArrayList<>())
          .add(ClauseRef.of(link.get("clause", PlanClause.class)));
    }
    return clauses;
  }

  private List<Tuple> links(String condition, UUID id) {
    return getEntityManager()
        .createQuery(LINKS + condition, Tuple.class)
        .setParameter("id", id)
        .getResultList();
  }
}
