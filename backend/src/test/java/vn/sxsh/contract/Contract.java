package vn.sxsh.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The published OpenAPI document of the running program. */
final class Contract {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  final JsonNode document;
  final List<Operation> operations = new ArrayList<>();
  private final Map<String, Pattern> patterns = new HashMap<>();

  private Contract(JsonNode document) {
    this.document = document;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      patterns.put(path.getKey(), Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")));
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(new Operation(this, path.getKey(), method.getKey(), method.getValue()));
        }
      }
    }
  }

  /** The operation that a request is for, if it is for one. */
  Optional<Operation> find(String method, String path) {
    return operations.stream()
        .filter(it -> it.method().equalsIgnoreCase(method))
        .filter(it -> patterns.get(it.path()).matcher(path).matches())
        .min(Comparator.comparing(it -> it.path().chars().filter(each -> each == '{').count()));
  }

  static Contract published() {
    String text = RestAssured.given().noFilters().get("/q/openapi?format=JSON").asString();
    try {
      return new Contract(JSON.readTree(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The node itself, or what its {@code $ref} points to. */
  JsonNode resolve(JsonNode node) {
    JsonNode ref = node.get("$ref");
    return ref == null ? node : resolve(document.at(ref.asText().substring(1)));
  }
}
