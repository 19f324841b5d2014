package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import vn.sxsh.plan.clause.ClauseSection;
import vn.sxsh.plan.clause.PlanClause;
import vn.sxsh.plan.clause.PlanClauseRepository;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.draft.PlanDraft;

/** The body of the plan, piece by piece; a piece is known by its place. */
@ApplicationScoped
class ClauseMerge {

  private final PlanClauseRepository clauses;

  ClauseMerge(PlanClauseRepository clauses) {
    this.clauses = clauses;
  }

  void merge(Run run) {
    if (!run.newPlan) {
      clauses.listByPlan(run.plan.id).forEach(clause -> run.clauses.put(clause.path, clause));
    }
    Set<String> printed = new HashSet<>();
    int ordinal = 0;
    for (DraftClause wanted : run.draft.clauses()) {
      printed.add(wanted.path());
      merge(run, wanted, ++ordinal);
    }
    run.clauses.values().stream()
        .filter(clause -> !printed.contains(clause.path))
        .sorted((a, b) -> Integer.compare(a.ordinal, b.ordinal))
        .forEach(
            clause ->
                run.report(RowKind.CLAUSE, clause.path, clause.text, RowOutcome.ABSENT, null));
  }

  private void merge(Run run, DraftClause wanted, int ordinal) {
    PlanClause clause = run.clauses.get(wanted.path());
    boolean created = clause == null;
    if (created) {
      clause = new PlanClause();
      clause.planId = run.plan.id;
      clause.path = wanted.path();
      clause.ordinal = ordinal;
    }
    PlanClause edited = clause;
    DraftClause before =
        created
            ? null
            : run.last.row(RowKind.CLAUSE, wanted.path(), PlanDraft::clauses, DraftClause::path);
    Change<DraftClause> change = run.change(wanted, before, created);
    change
        .field(
            "parentPath",
            draft -> run.clauseId(draft.parentPath()),
            clause.parentId,
            v -> edited.parentId = v)
        .field(
            "section",
            draft -> ClauseSection.valueOf(draft.section().name()),
            clause.section,
            v -> edited.section = v)
        .field(
            "label", draft -> Run.blankToNull(draft.label()), clause.label, v -> edited.label = v)
        .field("text", DraftClause::text, clause.text, v -> edited.text = v);
    if (created) {
      run.clauses.put(wanted.path(), run.save(clause));
    }
    run.report(RowKind.CLAUSE, wanted.path(), wanted.text(), change);
  }
}
