package vn.sxsh.plan.imports.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of the matrix.
 *
 * @param printedNumber as printed, null when the row has none
 * @param code unique in the plan: the printed number, or one derived from the row's place
 * @param extra the cells of columns that the matrix of 2549 does not have, by heading
 * @param children rows of the next level
 */
@Schema(
    name = "DraftTask",
    requiredProperties = {
      "code",
      "title",
      "actions",
      "results",
      "leads",
      "coordinators",
      "extra",
      "children"
    })
public record DraftTask(
    String printedNumber,
    String code,
    String title,
    List<String> actions,
    List<String> results,
    String leadPhrase,
    List<DraftParty> leads,
    String coordinatorPhrase,
    List<DraftParty> coordinators,
    String note,
    Map<String, String> extra,
    List<DraftTask> children) {

  public DraftTask {
    actions = actions == null ? List.of() : List.copyOf(actions);
    results = results == null ? List.of() : List.copyOf(results);
    leads = leads == null ? List.of() : List.copyOf(leads);
    coordinators = coordinators == null ? List.of() : List.copyOf(coordinators);
    extra = extra == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    children = children == null ? List.of() : List.copyOf(children);
  }
}
