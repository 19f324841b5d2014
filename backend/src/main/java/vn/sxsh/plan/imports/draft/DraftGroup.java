package vn.sxsh.plan.imports.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A group of the matrix.
 *
 * @param label as printed ("1.", "I", "A"), null when it has none
 * @param title null for rows that stand in no group
 * @param extra what the group's own row has in columns without a role, such as a sum of money
 */
@Schema(
    name = "DraftGroup",
    requiredProperties = {"extra", "tasks"})
public record DraftGroup(
    String label, String title, Map<String, String> extra, List<DraftTask> tasks) {

  public DraftGroup {
    extra = extra == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    tasks = tasks == null ? List.of() : List.copyOf(tasks);
  }
}
