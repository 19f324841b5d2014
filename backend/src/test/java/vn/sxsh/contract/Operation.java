package vn.sxsh.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One operation of the contract. */
record Operation(Contract contract, String path, String method, JsonNode node) {

  /** A parameter of an operation: where it goes and which values it takes. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  String id() {
    return node.path("operationId").asText();
  }

  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode each : node.path("parameters")) {
      JsonNode parameter = contract.resolve(each);
      parameters.add(
          new Parameter(
              parameter.path("name").asText(),
              parameter.path("in").asText(),
              parameter.path("required").asBoolean(),
              contract.resolve(parameter.path("schema"))));
    }
    return parameters;
  }

  /** The media types of the body with their schemas; none when the operation takes no body. */
  List<Map.Entry<String, JsonNode>> bodies() {
    JsonNode content = contract.resolve(node.path("requestBody")).path("content");
    return content.properties().stream()
        .map(entry -> Map.entry(entry.getKey(), contract.resolve(entry.getValue().path("schema"))))
        .toList();
  }

  /** Whether there must be a body; one that may be missing may be of any media type. */
  boolean requiresBody() {
    return contract.resolve(node.path("requestBody")).path("required").asBoolean();
  }

  boolean documents(int status) {
    return node.path("responses").has(Integer.toString(status));
  }

  /** The schema of the answer with that status and media type, when there is one. */
  Optional<JsonNode> answer(int status, String mediaType) {
    JsonNode response = contract.resolve(node.path("responses").path(Integer.toString(status)));
    JsonNode schema = response.path("content").path(mediaType).path("schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
  }

  /** The collection of the API in whose path the parameter stands: {@code tasks} for a task. */
  String collection(String parameter) {
    String before = path.substring(0, path.indexOf("/{" + parameter + "}"));
    return before.substring(before.lastIndexOf('/') + 1);
  }

  /** The collection of the record that the operation edits; of one's own record, its name. */
  String edited() {
    if (path.indexOf('{') < 0) {
      return path.substring(path.lastIndexOf('/') + 1);
    }
    String parameter = path.substring(path.lastIndexOf('{') + 1, path.lastIndexOf('}'));
    return collection(parameter);
  }
}
