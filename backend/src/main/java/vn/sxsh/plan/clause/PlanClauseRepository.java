package vn.sxsh.plan.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the pieces of plans' bodies. */
@ApplicationScoped
public class PlanClauseRepository implements Records<PlanClause> {

  /** The body of the plan in the order of the paper. */
  public List<PlanClause> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by ordinal, id", planId);
  }

  /** Those of the clauses that belong to the plan. */
  public List<PlanClause> listByIds(UUID planId, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("planId = ?1 and id in ?2 and deletedAt is null order by ordinal, id", planId, ids);
  }

  /** Clauses of the body's tasks that no row of the matrix carries out, nor their parents. */
  public List<PlanClause> listUnlinked(UUID planId) {
    return getSession()
        .createNativeQuery(
            """
            WITH RECURSIVE linked AS (
              SELECT c.id
                FROM plan_clause c
                JOIN task_clause l ON l.clause_id = c.id AND l.deleted_at IS NULL
                JOIN task t ON t.id = l.task_id AND t.deleted_at IS NULL
               WHERE c.plan_id = :plan AND c.deleted_at IS NULL
              UNION
              SELECT c.id
                FROM plan_clause c
                JOIN linked ON c.parent_id = linked.id
               WHERE c.plan_id = :plan AND c.deleted_at IS NULL)
            SELECT c.*
              FROM plan_clause c
             WHERE c.plan_id = :plan AND c.deleted_at IS NULL AND c.section = 'BODY_TASK'
               AND c.id NOT IN (SELECT id FROM linked)
               AND NOT EXISTS (SELECT FROM plan_clause child
                                WHERE child.plan_id = :plan AND child.parent_id = c.id
                                  AND child.deleted_at IS NULL)
             ORDER BY c.ordinal, c.id
            """,
            PlanClause.class)
        .setParameter("plan", planId)
        .getResultList();
  }
}
