package vn.sxsh.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation with every account and with none, on an object that does not exist, and
 * compares with {@code permissions.csv}. The table is written by hand: an operation that has no row
 * fails the build, and so does a row that no operation answers to.
 *
 * <p>{@code -} stands for 401, {@code x} for 403, {@code +} for anything else.
 */
@QuarkusTest
class PermissionTableTest {

  private static final String TABLE = "/contract/permissions.csv";

  @Test
  void everyOperationAnswersEveryAccountAsTheTableSays() throws IOException {
    Map<String, String> expected = table();
    Map<String, String> tokens = Accounts.tokens();
    Map<String, String> actual = new LinkedHashMap<>();
    actual.put("operation", "none," + String.join(",", tokens.keySet()));
    for (Operation operation : Contract.published().operations) {
      List<String> marks = new ArrayList<>();
      marks.add(mark(call(operation, null)));
      for (String token : tokens.values()) {
        marks.add(mark(call(operation, token)));
      }
      actual.put(operation.id(), String.join(",", marks));
    }

    assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Response call(Operation operation, String token) {
    RequestSpecification request = given().redirects().follow(false);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    for (Operation.Parameter parameter : operation.parameters()) {
      if ("path".equals(parameter.in())) {
        request.pathParam(parameter.name(), UUID.randomUUID());
      } else if ("If-Match".equals(parameter.name())) {
        request.header("If-Match", "\"999999\"");
      }
    }
    operation.bodies().stream().findFirst().ifPresent(body -> request.contentType(body.getKey()));
    return request.request(operation.method(), operation.path());
  }

  private static String mark(Response response) {
    return switch (response.statusCode()) {
      case 401 -> "-";
      case 403 -> "x";
      default -> response.statusCode() >= 500 ? "!" + response.statusCode() : "+";
    };
  }

  private static Map<String, String> table() throws IOException {
    try (var file = PermissionTableTest.class.getResourceAsStream(TABLE)) {
      Map<String, String> rows = new LinkedHashMap<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int comma = line.indexOf(',');
          rows.put(line.substring(0, comma), line.substring(comma + 1).replace(" ", ""));
        }
      }
      return rows;
    }
  }
}
