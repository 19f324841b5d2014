package vn.sxsh.shared.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Completes the published contract: every operation lists the problems that it can answer with, in
 * the one shape that they have, and everything is sorted, so that a change shows as a small diff.
 */
public class ContractFilter implements OASFilter {

  /** What any operation can answer. */
  private static final List<String> ALWAYS =
      List.of("400", "401", "403", "404", "405", "406", "414", "429", "431", "500", "503");

  /** What an operation that changes something can answer besides. */
  private static final List<String> WITH_EFFECT = List.of("409", "422");

  /** What an operation with a body can answer besides. */
  private static final List<String> WITH_BODY = List.of("409", "413", "415", "422");

  /** What an edit of a version can answer besides. */
  private static final List<String> WITH_VERSION = List.of("409", "412", "422", "428");

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getComponents().getSchemas() != null) {
      contract.getComponents().setSchemas(new TreeMap<>(contract.getComponents().getSchemas()));
    }
    Map<String, PathItem> paths = new TreeMap<>(contract.getPaths().getPathItems());
    paths.values().stream()
        .flatMap(path -> path.getOperations().entrySet().stream())
        .forEach(operation -> complete(operation.getKey(), operation.getValue()));
    contract.getPaths().setPathItems(paths);
  }

  private static void complete(HttpMethod method, Operation operation) {
    addAll(operation, ALWAYS);
    if (method != HttpMethod.GET) {
      addAll(operation, WITH_EFFECT);
    }
    if (operation.getRequestBody() != null) {
      addAll(operation, WITH_BODY);
    }
    if (takesVersion(operation)) {
      addAll(operation, WITH_VERSION);
    }
  }

  private static boolean takesVersion(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters != null
        && parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
  }

  private static void addAll(Operation operation, List<String> statuses) {
    for (String status : statuses) {
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().ref(ApiDefinition.PROBLEM));
    }
  }
}
