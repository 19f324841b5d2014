package vn.sxsh.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes values that a schema allows. */
final class ValueMaker {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;
  private static final List<String> WORDS =
      List.of("Gạch", "xi măng", "Đường", "mangan", "Hoà An", "hòa", "sắt", "1.10", "%_\\", "''--");

  private final Contract contract;
  private final Random random;
  private final LivingRecords records;

  ValueMaker(Contract contract, Random random, LivingRecords records) {
    this.contract = contract;
    this.random = random;
    this.records = records;
  }

  /** A value for the property or parameter of that name. */
  JsonNode make(String name, JsonNode schema) {
    return make(name, schema, 0);
  }

  private JsonNode make(String name, JsonNode given, int depth) {
    JsonNode schema = contract.resolve(given);
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.has(choice)) {
        return make(name, schema.get(choice).get(0), depth);
      }
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> array(name, schema, depth);
      case "integer" -> NODES.numberNode(integer(schema));
      case "number" -> NODES.numberNode(schema.path("minimum").asInt(0) + random.nextInt(100));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "string" -> NODES.textNode(text(name, schema));
      default -> NODES.nullNode();
    };
  }

  static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("");
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      boolean required = requires(schema, property.getKey());
      if (required || (depth < DEEPEST && random.nextInt(3) > 0)) {
        object.set(property.getKey(), make(property.getKey(), property.getValue(), depth + 1));
      }
    }
    return object;
  }

  static boolean requires(JsonNode schema, String property) {
    for (JsonNode name : schema.path("required")) {
      if (name.asText().equals(property)) {
        return true;
      }
    }
    return false;
  }

  private ArrayNode array(String name, JsonNode schema, int depth) {
    ArrayNode array = NODES.arrayNode();
    int least = schema.path("minItems").asInt(0);
    int size = depth >= DEEPEST ? least : least + random.nextInt(3);
    for (int index = 0; index < size; index++) {
      array.add(make(name, schema.path("items"), depth + 1));
    }
    return array;
  }

  private long integer(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    long most = schema.has("maximum") ? schema.get("maximum").asLong() : least + 3000;
    return least + (long) (random.nextDouble() * (most - least));
  }

  private String text(String name, JsonNode schema) {
    switch (schema.path("format").asText()) {
      case "uuid":
        return records.likely(name);
      case "date":
        return "20%02d-%02d-%02d"
            .formatted(random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "date-time":
        return "2026-11-24T01:02:03Z";
      default:
    }
    switch (schema.path("pattern").asText()) {
      case "[a-z0-9][a-z0-9._-]*":
        return "nguoi-" + Math.abs(random.nextInt());
      case "[A-Z0-9]+(-[A-Z0-9]+)*":
        return "MA-" + Math.abs(random.nextInt());
      case "^[a-z]+(-[a-z]+)*$":
        return "facilities";
      case "^[^\\s#]*$":
        return "q=" + Math.abs(random.nextInt());
      case "[A-Z_]{1,50}":
        return "TASK";
      default:
    }
    StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
    while (text.length() < schema.path("minLength").asInt(1)) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    return text.length() > most ? text.substring(0, most) : text.toString();
  }
}
