package vn.sxsh.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.identity.AccountFixture;

/** Calls operations on given objects, and says in a letter how each was taken. */
final class ObjectCalls {

  private ObjectCalls() {}

  /**
   * Calls an operation with a version that is stale, so that nothing changes on the way.
   *
   * @param known the ids of the objects by the collection that stands before them in the path; what
   *     is not there is an id that nothing has
   */
  static Response call(
      AccountFixture.Saved as, Operation operation, Map<String, Object> known, String body) {
    RequestSpecification request = as.request();
    for (Operation.Parameter parameter : operation.parameters()) {
      if (parameter.in().equals("path")) {
        String collection = operation.collection(parameter.name());
        request.pathParam(parameter.name(), known.getOrDefault(collection, nothing(parameter)));
      } else if (parameter.name().equals("If-Match")) {
        request.header("If-Match", "\"999999\"");
      }
    }
    if (!operation.bodies().isEmpty()) {
      request.body(body);
    }
    return request.request(operation.method(), operation.path());
  }

  /** A word that the path takes, or an id that nothing has. */
  private static Object nothing(Operation.Parameter parameter) {
    return parameter.schema().has("enum")
        ? parameter.schema().get("enum").get(0).asText()
        : UUID.randomUUID();
  }

  /** {@code x} for 403, {@code 0} for 404, {@code +} for what was let through. */
  static String mark(Response answer) {
    return switch (answer.statusCode()) {
      case 403 -> "x";
      case 404 -> "0";
      case 200, 201, 204, 409, 412, 422 -> "+";
      default -> "?" + answer.statusCode();
    };
  }

  /** A table of the tests: what stands behind the first comma, by what stands before it. */
  static Map<String, String> table(String resource) throws IOException {
    try (var file = ObjectCalls.class.getResourceAsStream(resource)) {
      Map<String, String> rows = new LinkedHashMap<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && !line.startsWith("operation,")) {
          int comma = line.indexOf(',');
          rows.put(line.substring(0, comma), line.substring(comma + 1));
        }
      }
      return rows;
    }
  }
}
