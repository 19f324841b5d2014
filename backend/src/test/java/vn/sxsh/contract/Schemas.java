package vn.sxsh.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds JSON against the schemas of the contract. */
final class Schemas {

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final SchemaValidatorsConfig formatsCount =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private final Map<JsonNode, JsonSchema> compiled = new HashMap<>();
  private final Contract contract;

  Schemas(Contract contract) {
    this.contract = contract;
  }

  /** What is wrong with the text; a text that is no JSON at all is one violation. */
  List<String> violations(JsonNode schema, String text) {
    JsonNode value;
    try {
      value = Contract.JSON.readTree(text);
    } catch (JsonProcessingException malformed) {
      return List.of("no JSON");
    }
    return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  private JsonSchema compile(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", contract.document.get("components"));
    return factory.getSchema(whole, formatsCount);
  }
}
