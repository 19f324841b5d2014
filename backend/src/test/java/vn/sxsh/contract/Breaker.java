package vn.sxsh.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Turns a body that the schema allows into one that it forbids, or into no JSON at all. */
final class Breaker {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Texts that break parsers, logs, databases and patterns. */
  static final List<String> EVIL =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\uffff",
          "\r\nSet-Cookie: a=b",
          "' OR 1=1 --",
          "%",
          "_",
          "\\",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "=1+1",
          "1e309",
          "-1",
          "99999999999999999999",
          "NaN",
          "null",
          "2026-02-30",
          "0000-00-00",
          "00000000-0000-0000-0000-000000000000",
          "Đ".repeat(5000));

  private static final List<String> NOT_JSON =
      List.of("", "{", "[", "nul", "{\"a\":}", "{\"a\":1,}", "\"", "{}{}", "[".repeat(3000));

  /** Longer texts meet the limit of the body first; tests of the edge send those. */
  private static final int LONGEST = 100_000;

  /** What the program alone sets, and what nobody has ever heard of. */
  private static final List<String> NOT_FOR_CLIENTS =
      List.of(
          "version",
          "createdAt",
          "createdBy",
          "updatedBy",
          "deletedAt",
          "status",
          "role",
          "scopeKind",
          "agencyId",
          "demonstration",
          "passwordHash",
          "tokenEpoch",
          "mustChangePassword",
          "planId",
          "authorId",
          "khongCo");

  private final Contract contract;
  private final Random random;

  Breaker(Contract contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  /** A body to send, and whether the contract forbids it beyond doubt. */
  record Body(String text, boolean forbidden) {}

  Body breakIt(JsonNode valid, JsonNode schema) {
    int way = random.nextInt(8);
    if (way == 0) {
      return new Body(NOT_JSON.get(random.nextInt(NOT_JSON.size())), true);
    }
    if (way == 1) {
      return new Body(
          random.nextBoolean() ? "[]" : "\"text\"", "object".equals(ValueMaker.type(schema)));
    }
    if (!(valid instanceof ObjectNode object) || object.isEmpty()) {
      return new Body(valid.toString(), false);
    }
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode property = contract.resolve(schema.path("properties").path(name));
    return switch (way) {
      case 2 -> without(object, name, ValueMaker.requires(schema, name));
      case 3 -> withForeign(object, schema);
      case 4 -> with(object, name, otherType(property), !ValueMaker.type(property).isEmpty());
      case 5 -> tooLong(object, name, property);
      case 6 -> with(object, name, NODES.textNode(EVIL.get(random.nextInt(EVIL.size()))), false);
      default -> with(object, name, NODES.nullNode(), false);
    };
  }

  private Body withForeign(ObjectNode object, JsonNode schema) {
    String name = NOT_FOR_CLIENTS.get(random.nextInt(NOT_FOR_CLIENTS.size()));
    boolean known = schema.path("properties").has(name);
    return with(object, known ? "khongCo" : name, NODES.numberNode(1), true);
  }

  private static Body without(ObjectNode object, String name, boolean required) {
    object.remove(name);
    return new Body(object.toString(), required);
  }

  private static Body with(ObjectNode object, String name, JsonNode value, boolean forbidden) {
    object.set(name, value);
    return new Body(object.toString(), forbidden);
  }

  private static Body tooLong(ObjectNode object, String name, JsonNode property) {
    int most = property.path("maxLength").asInt(0);
    boolean limited = most > 0 && most <= LONGEST && "string".equals(ValueMaker.type(property));
    return limited
        ? with(object, name, NODES.textNode("a".repeat(most + 1)), true)
        : with(object, name, NODES.textNode("a".repeat(20_000)), false);
  }

  private static JsonNode otherType(JsonNode property) {
    ObjectNode object = NODES.objectNode().put("x", 1);
    ArrayNode array = NODES.arrayNode().add(object);
    return switch (ValueMaker.type(property)) {
      case "object" -> array;
      case "array", "integer", "number", "boolean" -> NODES.textNode("chữ");
      default -> object;
    };
  }
}
