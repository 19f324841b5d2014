package vn.sxsh.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates answers against the schemas of the contract. */
final class AnswerSchemas {

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<String, JsonSchema> compiled = new HashMap<>();
  private final Contract contract;

  AnswerSchemas(Contract contract) {
    this.contract = contract;
  }

  List<String> violations(Operation operation, int status, String body) {
    return operation
        .answer(status)
        .map(schema -> compile(operation.id() + status, schema))
        .map(
            schema ->
                schema.validate(read(body)).stream().map(ValidationMessage::getMessage).toList())
        .orElse(List.of());
  }

  private JsonSchema compile(String key, JsonNode schema) {
    return compiled.computeIfAbsent(
        key,
        name -> {
          ObjectNode whole = schema.deepCopy();
          whole.set("components", contract.document.get("components"));
          return factory.getSchema(whole);
        });
  }

  private static JsonNode read(String body) {
    try {
      return Contract.JSON.readTree(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException malformed) {
      return Contract.JSON.nullNode();
    }
  }
}
