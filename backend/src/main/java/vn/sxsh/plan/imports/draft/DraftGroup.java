package vn.sxsh.plan.imports.draft;

import java.util.List;

/**
 * A group of the matrix.
 *
 * @param label as printed ("1.", "I", "A"), null when it has none
 * @param title null for rows that stand in no group
 */
public record DraftGroup(String label, String title, List<DraftTask> tasks) {

  public DraftGroup {
    tasks = tasks == null ? List.of() : List.copyOf(tasks);
  }
}
