package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DraftClause;

/** The clauses of a body, to be asked for by their place. */
final class ClauseIndex {

  private final List<DraftClause> clauses;
  private final Map<String, DraftClause> byPath = new HashMap<>();
  private final Map<String, List<DraftClause>> children = new HashMap<>();

  ClauseIndex(List<DraftClause> clauses) {
    this.clauses = List.copyOf(clauses);
    for (DraftClause clause : clauses) {
      byPath.put(clause.path(), clause);
      if (clause.parentPath() != null) {
        children.computeIfAbsent(clause.parentPath(), path -> new ArrayList<>()).add(clause);
      }
    }
  }

  List<DraftClause> all() {
    return clauses;
  }

  /** The clause above, or null. */
  DraftClause parent(DraftClause clause) {
    return clause.parentPath() == null ? null : byPath.get(clause.parentPath());
  }

  /** The clauses directly under one, in order. */
  List<DraftClause> children(DraftClause clause) {
    return children.getOrDefault(clause.path(), List.of());
  }

  List<DraftClause> in(ClauseSection section) {
    return clauses.stream().filter(clause -> clause.section() == section).toList();
  }
}
