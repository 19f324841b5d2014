package vn.sxsh.plan.imports.draft;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place of the draft that a person should look at.
 *
 * @param path of the value in the draft as a JSON pointer: {@code /groups/0/tasks/1/leads/0}
 * @param parameters values for the message
 */
@Schema(
    name = "DraftDoubt",
    requiredProperties = {"path", "code", "parameters", "severity"})
public record Doubt(
    String path, DoubtCode code, Map<String, String> parameters, Severity severity) {

  public Doubt {
    parameters =
        parameters == null
            ? Map.of()
            : parameters.size() < 2 ? Map.copyOf(parameters) : new TreeMap<>(parameters);
  }
}
