package vn.sxsh.plan.imports.merge;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.plan.clause.PlanClause;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.persistence.Record;

/** One run of an import over one plan: what is given, and what has become known so far. */
final class Run {

  /** Whether nothing is to be written. */
  final boolean dry;

  final boolean newPlan;
  final Plan plan;
  final PlanDraft draft;
  final LastImport last;
  final KnownBodies bodies;

  /** Codes of tasks that the person does not want. */
  final Set<String> leftOut;

  /** The clauses of the plan, by path. */
  final Map<String, PlanClause> clauses = new HashMap<>();

  /** The tasks of the plan, by code. */
  final Map<String, Task> tasks = new HashMap<>();

  private final EntityManager entityManager;
  private final List<RowResult> rows = new ArrayList<>();

  Run(MergeRequest request, Plan present, EntityManager entityManager) {
    this.dry = request.dry();
    this.newPlan = present == null;
    this.plan = present == null ? new Plan() : present;
    if (newPlan) {
      plan.id = Ids.next();
    }
    this.draft = request.draft();
    this.last = request.last();
    this.bodies = request.bodies();
    this.leftOut = request.leftOut();
    this.entityManager = entityManager;
  }

  <D> Change<D> change(D wanted, D before, boolean created) {
    return new Change<>(wanted, before, created, dry);
  }

  /** Saves a record that is new. */
  <E extends Record> E save(E record) {
    if (record.id == null) {
      record.id = Ids.next();
    }
    if (!dry) {
      entityManager.persist(record);
    }
    return record;
  }

  /** Leaves a tombstone, written before anything that takes the record's place. */
  void remove(Record record) {
    if (!dry) {
      record.delete();
      entityManager.flush();
    }
  }

  /** Notes that a part of the record was changed. */
  void touch(Record record) {
    if (!dry) {
      record.touch();
    }
  }

  void report(RowKind kind, String key, String title, Change<?> change) {
    rows.add(new RowResult(kind, key, title, change.outcome(), change.fields(), null));
  }

  void report(RowKind kind, String key, String title, Change<?> change, RowReason reason) {
    rows.add(new RowResult(kind, key, title, change.outcome(), change.fields(), reason));
  }

  void report(RowKind kind, String key, String title, RowOutcome outcome, RowReason reason) {
    rows.add(new RowResult(kind, key, title, outcome, List.of(), reason));
  }

  List<RowResult> rows() {
    return List.copyOf(rows);
  }

  UUID clauseId(String path) {
    PlanClause clause = path == null ? null : clauses.get(path);
    return clause == null ? null : clause.id;
  }

  UUID taskId(String code) {
    Task task = code == null ? null : tasks.get(code);
    return task == null ? null : task.id;
  }

  static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
