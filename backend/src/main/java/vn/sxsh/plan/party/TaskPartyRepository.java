package vn.sxsh.plan.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the bodies that take part in tasks. */
@ApplicationScoped
public class TaskPartyRepository implements Records<TaskParty> {

  /** One question for all agencies: it is asked whenever somebody writes work. */
  private static final String LEADING =
      """
      SELECT a.id FROM unnest(CAST(:agencies AS uuid[])) a (id)
      WHERE EXISTS (
        SELECT FROM task_party p
        WHERE p.task_id = :task AND p.role = 'LEAD' AND p.deleted_at IS NULL
          AND (p.agency_id IN (SELECT l.agency_id FROM agency_lineage(a.id) l)
            OR EXISTS (SELECT FROM agency_group_member m
                       WHERE m.group_id = p.agency_group_id AND m.agency_id = a.id
                         AND m.deleted_at IS NULL
                         AND (m.valid_from IS NULL OR m.valid_from <= :day)
                         AND (m.valid_to IS NULL OR m.valid_to > :day))))
      """;

  /** The parties of every task of the plan, leads first, in printed order within a task. */
  public List<TaskParty> listByPlan(UUID planId) {
    return list(
        """
        select p from TaskParty p join Task t on t.id = p.taskId
        where t.planId = ?1 and t.deletedAt is null and p.deletedAt is null
        order by p.role desc, p.ordinal, p.id
        """,
        planId);
  }

  /** The parties of the task leads first, in printed order. */
  public List<TaskParty> listByTask(UUID taskId) {
    return list("taskId = ?1 and deletedAt is null order by role desc, ordinal, id", taskId);
  }

  /** Those of the agencies that lead the task on that day, by name or as a member of a group. */
  @SuppressWarnings("unchecked")
  public List<UUID> listLeading(UUID taskId, Collection<UUID> agencyIds, LocalDate day) {
    return getSession()
        .createNativeQuery(LEADING)
        .setParameter("agencies", agencyIds.toArray(UUID[]::new))
        .setParameter("task", taskId)
        .setParameter("day", day)
        .getResultList();
  }
}
