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

  /** The media type and the schema of the body, when the operation takes one. */
  Optional<Map.Entry<String, JsonNode>> body() {
    JsonNode content = contract.resolve(node.path("requestBody")).path("content");
    return content.properties().stream()
        .findFirst()
        .map(entry -> Map.entry(entry.getKey(), contract.resolve(entry.getValue().path("schema"))));
  }

  boolean documents(int status) {
    return node.path("responses").has(Integer.toString(status));
  }

  /** The schema of the answer with that status, when it is JSON and has one. */
  Optional<JsonNode> answer(int status) {
    JsonNode response = contract.resolve(node.path("responses").path(Integer.toString(status)));
    JsonNode schema = response.at("/content/application~1json/schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
  }
}
