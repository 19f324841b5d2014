package vn.sxsh.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a schema forbids a value of a query parameter, which is always a text on its way. */
final class QueryRules {

  private QueryRules() {}

  static boolean forbid(JsonNode schema, String value) {
    return switch (ValueMaker.type(schema)) {
      case "integer" -> !isWithin(schema, value);
      case "boolean" -> !Set.of("true", "false").contains(value);
      default -> forbidsText(schema, value);
    };
  }

  private static boolean isWithin(JsonNode schema, String value) {
    try {
      long number = Long.parseLong(value);
      return number >= schema.path("minimum").asLong(Long.MIN_VALUE)
          && number <= schema.path("maximum").asLong(Long.MAX_VALUE);
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private static boolean forbidsText(JsonNode schema, String value) {
    if (schema.has("enum")) {
      for (JsonNode each : schema.get("enum")) {
        if (each.asText().equals(value)) {
          return false;
        }
      }
      return true;
    }
    String pattern = schema.path("pattern").asText("");
    int length = value.codePointCount(0, value.length());
    return (schema.path("format").asText().equals("date") && !isDate(value))
        || (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(value).find())
        || length > schema.path("maxLength").asInt(Integer.MAX_VALUE)
        || length < schema.path("minLength").asInt(0);
  }

  private static boolean isDate(String value) {
    try {
      return LocalDate.parse(value) != null;
    } catch (DateTimeException noDate) {
      return false;
    }
  }
}
