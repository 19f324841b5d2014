package vn.sxsh.plan.imports.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.sxsh.plan.imports.draft.DraftTarget;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRepository;
import vn.sxsh.plan.target.TargetRule;

/** The aims of the plan; an aim is known by its code. */
@ApplicationScoped
class TargetMerge {

  private final TargetRepository targets;

  TargetMerge(TargetRepository targets) {
    this.targets = targets;
  }

  void merge(Run run) {
    Map<String, Target> present = new HashMap<>();
    if (!run.newPlan) {
      targets.listByPlan(run.plan.id).forEach(target -> present.put(target.code, target));
    }
    Set<String> seen = new HashSet<>();
    int ordinal = 0;
    for (DraftTarget wanted : run.draft.targets()) {
      ordinal++;
      if (!seen.add(wanted.code())) {
        refuse(run, wanted, RowReason.CODE_REPEATED);
      } else if (Run.blankToNull(wanted.statement()) == null) {
        refuse(run, wanted, RowReason.TITLE_EMPTY);
      } else {
        merge(run, wanted, present.remove(wanted.code()), ordinal);
      }
    }
    present.values().stream()
        .sorted((a, b) -> Integer.compare(a.ordinal, b.ordinal))
        .forEach(
            target ->
                run.report(RowKind.TARGET, target.code, target.title, RowOutcome.ABSENT, null));
  }

  private static void refuse(Run run, DraftTarget wanted, RowReason reason) {
    run.report(RowKind.TARGET, wanted.code(), wanted.statement(), RowOutcome.REFUSED, reason);
  }

  private static void merge(Run run, DraftTarget wanted, Target present, int ordinal) {
    DraftTarget before =
        run.last.row(RowKind.TARGET, wanted.code(), PlanDraft::targets, DraftTarget::code);
    boolean created = present == null;
    if (created && before != null) {
      run.report(
          RowKind.TARGET,
          wanted.code(),
          wanted.title(),
          RowOutcome.UNCHANGED,
          RowReason.REMOVED_BY_PEOPLE);
      return;
    }
    Target target = created ? new Target() : present;
    if (created) {
      target.planId = run.plan.id;
      target.code = wanted.code();
      target.ordinal = ordinal;
    }
    Change<DraftTarget> change = run.change(wanted, before, created);
    change
        .field("title", TargetMerge::title, target.title, v -> target.title = v)
        .field("statement", DraftTarget::statement, target.statement, v -> target.statement = v)
        .field(
            "clausePath",
            draft -> run.clauseId(draft.clausePath()),
            target.clauseId,
            v -> target.clauseId = v)
        .field(
            "taskCode",
            draft -> run.taskId(draft.taskCode()),
            target.taskId,
            v -> target.taskId = v)
        .field("kind", TargetMerge::kind, target.kind, v -> target.kind = v)
        .field("rule", TargetMerge::rule, target.rule, v -> target.rule = v)
        .field("aim", draft -> plain(draft.aim()), plain(target.aim), v -> target.aim = v)
        .field("aimTo", draft -> plain(draft.aimTo()), plain(target.aimTo), v -> target.aimTo = v)
        .field("unit", draft -> Run.blankToNull(draft.unit()), target.unit, v -> target.unit = v)
        .field("dueOn", DraftTarget::dueOn, target.dueOn, v -> target.dueOn = v);
    if (created) {
      run.save(target);
    }
    run.report(RowKind.TARGET, wanted.code(), title(wanted), change);
  }

  private static String title(DraftTarget draft) {
    String title = Run.blankToNull(draft.title());
    return title == null ? draft.statement() : title;
  }

  private static TargetKind kind(DraftTarget draft) {
    return draft.kind() == null ? TargetKind.MANUAL : TargetKind.valueOf(draft.kind().name());
  }

  private static TargetRule rule(DraftTarget draft) {
    return draft.rule() == null ? null : TargetRule.valueOf(draft.rule().name());
  }

  /** One form for 50, 50.0 and 5E+1. */
  private static BigDecimal plain(BigDecimal figure) {
    return figure == null ? null : new BigDecimal(figure.stripTrailingZeros().toPlainString());
  }
}
