package vn.sxsh.plan.imports.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.sxsh.plan.imports.draft.PlanDraft;

/** What the paper said when it was last imported into the plan. */
public final class LastImport {

  /** The plan was never imported. */
  public static final LastImport NONE = new LastImport(null, List.of());

  private final PlanDraft draft;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param rows what became of the rows of {@code draft}
   */
  public LastImport(PlanDraft draft, List<RowResult> rows) {
    this.draft = draft;
    rows.stream().filter(RowResult::wasTaken).forEach(row -> taken.add(row.kind() + row.key()));
  }

  PlanDraft draft() {
    return draft;
  }

  /** Whether the plan took the row of that key. */
  boolean took(RowKind kind, String key) {
    return taken.contains(kind + key);
  }

  /** The row of that key as it was last taken, or null. */
  <D> D row(
      RowKind kind, String key, Function<PlanDraft, List<D>> rows, Function<D, String> keyOf) {
    if (draft == null || !took(kind, key)) {
      return null;
    }
    return rows.apply(draft).stream()
        .filter(row -> Objects.equals(keyOf.apply(row), key))
        .findFirst()
        .orElse(null);
  }
}
