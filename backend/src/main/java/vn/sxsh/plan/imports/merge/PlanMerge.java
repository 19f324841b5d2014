package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.text.Plan;

/**
 * Brings a whole plan in line with a draft. The caller holds the transaction and the plan's lock.
 */
@ApplicationScoped
public class PlanMerge {

  private final HeaderMerge header;
  private final LegalBasisMerge legalBases;
  private final ClauseMerge clauses;
  private final TaskMerge tasks;
  private final TargetMerge targets;
  private final DutyMerge duties;
  private final NoteMerge notes;
  private final EntityManager entityManager;

  PlanMerge(
      HeaderMerge header,
      LegalBasisMerge legalBases,
      ClauseMerge clauses,
      TaskMerge tasks,
      TargetMerge targets,
      DutyMerge duties,
      NoteMerge notes,
      EntityManager entityManager) {
    this.header = header;
    this.legalBases = legalBases;
    this.clauses = clauses;
    this.tasks = tasks;
    this.targets = targets;
    this.duties = duties;
    this.notes = notes;
    this.entityManager = entityManager;
  }

  /** The plan and what became of every row. */
  public record Result(UUID planId, List<RowResult> rows) {}

  /** The living plan that {@code draft} is about, or null. */
  public Plan find(PlanDraft draft, KnownBodies bodies) {
    return header.find(draft.header(), bodies);
  }

  /**
   * Does what the request asks for.
   *
   * @param present the plan, locked unless the request is dry; null to make a new one
   */
  public Result run(MergeRequest request, Plan present) {
    Run run = new Run(request, present, entityManager);
    header.merge(run, request.status());
    legalBases.merge(run);
    clauses.merge(run);
    tasks.merge(run);
    targets.merge(run);
    duties.merge(run);
    notes.merge(run);
    if (!request.dry()) {
      entityManager.flush();
    }
    return new Result(run.plan.id, run.rows());
  }
}
