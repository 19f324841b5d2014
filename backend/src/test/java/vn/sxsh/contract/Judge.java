package vn.sxsh.contract;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds answers against the contract, and keeps one example of each fault that it finds. */
final class Judge {

  private static final long A_HANG = 5_000;
  private static final List<String> GUARDS =
      List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");

  private final Schemas schemas;
  private final boolean byTheClock;
  private final Map<String, String> examples = new TreeMap<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * @param byTheClock whether a slow answer is a fault: not where other builds share the machine
   */
  Judge(Contract contract, boolean byTheClock) {
    this.byTheClock = byTheClock;
    this.schemas = new Schemas(contract);
  }

  void hear(Operation operation, RequestMaker.Exchange exchange) {
    Response answer = exchange.answer();
    int status = answer.statusCode();
    String type = answer.contentType().replaceFirst(";.*", "");
    if (status >= 500) {
      fault(operation, status + "", exchange);
    } else if (status >= 400) {
      boolean problem =
          type.equals("application/problem+json") && answer.jsonPath().getInt("status") == status;
      if (!problem) {
        fault(operation, status + " without a problem", exchange);
      }
    } else if (exchange.forbidden() != null) {
      fault(operation, status + " although forbidden: " + exchange.forbidden(), exchange);
    }
    for (String header : GUARDS) {
      if (answer.header(header) == null) {
        fault(operation, status + " without " + header, exchange);
      }
    }
    if (byTheClock && exchange.millis() > A_HANG) {
      fault(operation, "an answer after more than 5 s", exchange);
    }
    if (!operation.documents(status)) {
      fault(operation, status + " is not documented", exchange);
    }
    if (type.endsWith("json")) {
      operation
          .answer(status, type)
          .map(schema -> schemas.violations(schema, answer.asString()))
          .orElse(List.of("no schema for " + status + " " + type))
          .forEach(violation -> fault(operation, "in the answer: " + violation, exchange));
    }
  }

  /** Each kind of fault with how often it was met, and the first request that led to it. */
  List<String> faults() {
    List<String> told = new ArrayList<>();
    examples.forEach(
        (fault, example) -> told.add(times.get(fault) + "× " + fault + ": " + example));
    return told;
  }

  private void fault(Operation operation, String what, RequestMaker.Exchange exchange) {
    String fault = operation.id() + ": " + what;
    times.merge(fault, 1, Integer::sum);
    String sent = exchange.sent().toString();
    examples.putIfAbsent(fault, sent.length() > 400 ? sent.substring(0, 400) + "…" : sent);
  }
}
