package vn.sxsh.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes requests of an operation: some as the contract wants them, most not. */
final class RequestMaker {

  /** Media types that no operation takes or gives. */
  private static final List<String> FOREIGN =
      List.of("text/xml", "application/xml", "text/plain", "application/x-yaml", "x", "*/", "");

  private static final String PLAN =
      "I. NHIỆM VỤ\n1. Truyền thông\nSTT\tNhiệm vụ\tChủ trì\n1\tTruyền thông\tSở Công Thương\n";

  private final Contract contract;
  private final Random random;
  private final LivingRecords records;
  private final ValueMaker values;
  private final Breaker breaker;

  RequestMaker(Contract contract, Random random, LivingRecords records) {
    this.contract = contract;
    this.random = random;
    this.records = records;
    this.values = new ValueMaker(contract, random, records);
    this.breaker = new Breaker(contract, random);
  }

  /** What was sent, why the contract forbids it (null: it does not), and what came back. */
  record Exchange(CharSequence sent, String forbidden, Response answer, long millis) {}

  /** A request while it is made. */
  private static final class Draft {
    final RequestSpecification request = given().redirects().follow(false);
    final StringBuilder sent = new StringBuilder();
    String forbidden;

    void say(String name, String value) {
      sent.append(' ').append(name).append('=').append(value);
    }
  }

  Exchange make(Operation operation, String token) throws SQLException {
    Draft draft = new Draft();
    draft.request.header("Authorization", "Bearer " + token);
    String target = null;
    for (Operation.Parameter parameter : operation.parameters()) {
      switch (parameter.in()) {
        case "path" -> {
          String id = path(operation, parameter);
          target = operation.collection(parameter.name()).equals(target(operation)) ? id : target;
          draft.request.pathParam(parameter.name(), id);
          draft.say(parameter.name(), id);
        }
        case "query" -> query(parameter, draft);
        default -> {}
      }
    }
    boolean edits =
        operation.parameters().stream().anyMatch(header -> header.name().equals("If-Match"));
    if (edits && random.nextInt(8) > 0) {
      String tag =
          random.nextInt(6) == 0
              ? evil().replaceAll("[^ -~]", "")
              : records.etag(operation.edited(), target);
      draft.request.header("If-Match", tag);
      draft.say("If-Match", tag);
    }
    if (random.nextInt(20) == 0) {
      draft.request.header("Accept", FOREIGN.get(random.nextInt(4)));
    }
    body(operation, draft);
    long begun = System.nanoTime();
    Response answer = draft.request.request(operation.method(), operation.path());
    long millis = (System.nanoTime() - begun) / 1_000_000;
    return new Exchange(draft.sent, draft.forbidden, answer, millis);
  }

  private static String target(Operation operation) {
    return operation.path().contains("{") ? operation.edited() : "";
  }

  private String path(Operation operation, Operation.Parameter parameter) {
    int way = random.nextInt(10);
    String evil = evil();
    if (way == 0 && !evil.isBlank() && evil.length() < 1000) {
      return evil;
    }
    return way == 1
        ? UUID.randomUUID().toString()
        : records.in(operation.collection(parameter.name()));
  }

  private void query(Operation.Parameter parameter, Draft draft) {
    if (random.nextInt(3) > 0) {
      return;
    }
    boolean list = ValueMaker.type(parameter.schema()).equals("array");
    JsonNode schema =
        list ? contract.resolve(parameter.schema().path("items")) : parameter.schema();
    String value = random.nextInt(3) == 0 ? evil() : values.make(parameter.name(), schema).asText();
    draft.request.queryParam(parameter.name(), value);
    draft.say(parameter.name(), value);
    if (QueryRules.forbid(schema, value)) {
      draft.forbidden = "the query parameter " + parameter.name();
    }
  }

  private void body(Operation operation, Draft draft) {
    List<Map.Entry<String, JsonNode>> bodies = operation.bodies();
    if (bodies.isEmpty()) {
      return;
    }
    Map.Entry<String, JsonNode> body = bodies.get(random.nextInt(bodies.size()));
    if (body.getKey().startsWith("multipart/")) {
      byte[] file = (random.nextBoolean() ? PLAN : evil()).getBytes(StandardCharsets.UTF_8);
      draft.request.multiPart("file", "ke-hoach.txt", file);
      return;
    }
    String type = random.nextInt(20) == 0 ? FOREIGN.get(random.nextInt(4)) : body.getKey();
    draft.request.header("Content-Type", type);
    JsonNode valid = values.make("", body.getValue());
    Breaker.Body made =
        random.nextInt(3) == 0
            ? new Breaker.Body(valid.toString(), false)
            : breaker.breakIt(valid, body.getValue());
    draft.request.body(made.text().getBytes(StandardCharsets.UTF_8));
    draft.sent.append(' ').append(made.text());
    boolean optional = !operation.requiresBody();
    if (made.forbidden() && !(optional && made.text().isEmpty())) {
      draft.forbidden = "the body";
    } else if (!optional && !type.equals(body.getKey())) {
      draft.forbidden = "the media type of the body";
    }
  }

  private String evil() {
    return Breaker.EVIL.get(random.nextInt(Breaker.EVIL.size()));
  }
}
